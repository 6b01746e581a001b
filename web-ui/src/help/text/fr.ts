import type { Words } from './en';

const words: Words = {
    answer: {
        title: 'Répondre',
        says: [
            'Remplissez ce que vous savez ; ce qui est indiqué comme nécessaire doit y être.',
            'Votre brouillon est gardé pendant que vous écrivez, ici et sur le serveur. Votre équipe voit qui écrit.',
            'Vous pouvez envoyer une meilleure réponse plus tard : les deux sont gardées. En retard compte comme en retard, pas comme rien.',
        ],
    },
    evidence: {
        title: 'Fiches de preuve',
        says: [
            'Une fiche est un fait que votre équipe connaît, avec son étiquette et sa source.',
            'Partagez une fiche pour dire à une autre équipe exactement ce fait : ce qui est dit ainsi est toujours compris comme dit.',
            'Les indicateurs sont les adresses, noms et empreintes que portent les fiches.',
        ],
    },
    messages: {
        title: 'Messages',
        says: [
            'Écrivez aux équipes qui ont besoin de savoir, et à elles seules : demander à tous n’est pas demander à la bonne.',
            'Choisissez ce que vous faites : informer, demander, accuser réception, répondre, proposer, prendre une tâche, corriger, signaler une observation.',
            'Une demande peut porter un délai. Accusez réception, pour que l’expéditeur puisse compter sur vous.',
        ],
    },
    tlp: {
        title: 'Étiquettes TLP',
        says: [
            'TLP dit jusqu’où peut aller ce que vous écrivez.',
            'TLP:RED : seulement ceux à qui vous écrivez, nommément. TLP:AMBER+STRICT : leur organisation seulement. TLP:AMBER : leur organisation et ceux qu’elle sert et qui doivent agir.',
            'TLP:GREEN : la communauté, pas le public. TLP:CLEAR : tout le monde.',
            'Vous êtes averti avant l’envoi quand l’étiquette d’une fiche ne permet pas la destination.',
        ],
    },
    decision: {
        title: 'Décisions communes',
        says: [
            'Les équipes nommées ici décident ensemble. Lisez les options, parlez-vous, puis votez avant la fin du temps.',
            'Vous pouvez changer votre vote jusqu’à la clôture. Si vous devez partir, nommez un remplaçant.',
        ],
    },
    task: {
        title: 'Tâches pour une seule équipe',
        says: [
            'Ceci doit être fait une fois, par une équipe. Prenez la tâche d’abord, pour que personne ne la fasse deux fois.',
            'Marquez-la comme faite, et dites ce que vous avez fait.',
        ],
    },
    directory: {
        title: 'À quoi sert chaque équipe',
        says: [
            'Chaque équipe a un rôle dans le scénario ; vous voyez ici ce qu’elle peut faire pour vous.',
            'Adressez-vous à celle qui peut agir. On regarde la part de vos messages qui atteint qui en a besoin.',
        ],
    },
    timeline: {
        title: 'Chronologie',
        says: [
            'Le passé d’un côté de la ligne « maintenant », le prévu de l’autre. Agrandissez avec + et −, 0 montre tout ; les flèches vont d’un événement à l’autre.',
            'Ce qui n’est pas encore diffusé se fait glisser à une autre heure, ou se déplace au clavier : m le prend, les flèches le déplacent, Entrée le pose, Échap renonce.',
        ],
    },
    matrix: {
        title: 'Matrice',
        says: [
            'Une ligne par équipe, une colonne par événement ; le signe dit où en est l’équipe, le nombre depuis quand.',
            'Les flèches déplacent, Entrée ouvre la case : indice, délai, diffusion, répétition.',
        ],
    },
    network: {
        title: 'Qui a prévenu qui',
        says: [
            'Les équipes sont en cercle, toujours à la même place. Une flèche en tirets est due, une pleine a été dite à temps, une en pointillé en retard, une barrée contre son étiquette.',
            'Choisissez une équipe pour voir ses seules flèches. Le tableau dessous dit la même chose en nombres.',
        ],
    },
    alerts: {
        title: 'Alertes',
        says: [
            'Ce qui peut avoir besoin de vous, le pire d’abord. Chacune dit quoi faire et y mène.',
            'Remettez-en une à plus tard, ou marquez-la comme traitée ; elle ne revient que si elle s’aggrave.',
        ],
    },
    judging: {
        title: 'Évaluer',
        says: [
            'Lisez la réponse, puis pressez le chiffre du niveau dont la description convient le mieux. u reprend la dernière.',
            'Certaines réponses sont jugées deux fois, par deux personnes qui ne voient pas le niveau de l’autre ; si elles diffèrent, une troisième décide.',
        ],
    },
};

export default words;
