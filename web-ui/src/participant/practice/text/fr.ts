import type { Words } from './en';

const words: Words = {
    title: 'Entraînement',
    nothing_counts: 'Rien ici n’est envoyé, vu par d’autres ni noté.',
    back: 'Retour à la salle d’attente',
    again: 'Recommencer',
    steps: {
        open: {
            title: 'Ouvrez ce qui est arrivé',
            help: 'Choisissez « Une connexion étrange » dans la boîte. Le message reste non lu tant que vous ne l’ouvrez pas.',
        },
        answer: {
            title: 'Répondez à ce qui est demandé',
            help: 'Le formulaire est sous le message. Votre brouillon est gardé pendant que vous écrivez.',
        },
        tell: {
            title: 'Prévenez qui doit savoir',
            help: 'Appuyez sur « Prévenir une équipe », choisissez le partenaire et une étiquette TLP, puis envoyez.',
        },
        reply: {
            title: 'Lisez la réponse',
            help: 'Votre partenaire répond dans un instant. La réponse arrive dans la boîte.',
        },
    },
    done: 'C’est tout ce qu’il faut. Le reste se montre quand on en a besoin.',
    drill: 'Entraînement',
    partner_name: 'Partenaire d’entraînement',
    inject: {
        title: 'Une connexion étrange',
        sender: 'Centre de services',
        organisation: 'Vos propres administrés',
        body: 'Bonjour,\n\nquelqu’un s’est connecté avec le compte **backup** à 03:12, depuis 192.0.2.44. Personne ici n’était réveillé.\n\nCela pourrait-il concerner votre partenaire, qui exploite le même service ?',
        card: 'Le compte « backup » a servi depuis 192.0.2.44 à 03:12',
        first: 'Que faites-vous d’abord ?',
        first_tell: 'Prévenir le partenaire',
        first_wait: 'Attendre d’en savoir plus',
        why: 'Pourquoi ? Une phrase suffit.',
    },
    reply: {
        subject: 'Merci',
        body: 'Bien reçu. Nous cherchons 192.0.2.44 dans nos journaux et revenons vers vous.',
    },
};

export default words;
