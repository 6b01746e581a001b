#include "scoring/report/texts/overview.hpp"

namespace tocsin::scoring::texts::fr {

extern const Overview kOverview;
const Overview kOverview{
    .title = "L’exercice",
    .name = "Nom de l’exercice",
    .dates = "Dates de l’exercice",
    .from_to = "du {0} au {1}",
    .since = "depuis le {0}",
    .scope = "Périmètre",
    .scope_value = "Équipes : {0}. Injects envoyés : {1}. Durée en temps d’exercice : {2}.",
    .capabilities = "Capacités essentielles",
    .services = "Services CSIRT de FIRST {0}",
    .objectives = "Objectifs",
    .threat = "Menace ou aléa",
    .scenario = "Scénario",
    .organisations = "Organisations participantes",
    .sponsor = "Commanditaire",
    .contact = "Point de contact",
    .deviations = "Ce qui ne s’est pas passé comme prévu",
    .as_planned =
        "Le journal ne contient ni pause, ni redémarrage, ni temps accordé, ni modification du "
        "script.",
    .pauses = "Pauses : {0}.",
    .restarts = "Redémarrages du serveur : {0}.",
    .credits = "Arrêts des délais d’une équipe, accordés par EXCON : {0} ; en tout {1}.",
    .extensions = "Échéances reportées pour une équipe : {0}.",
    .ad_hoc = "Injects rédigés pendant l’exercice : {0}.",
    .changed = "Injects omis : {0} ; renvoyés : {1} ; déplacés dans le temps : {2}.",
    .simulated = "Équipes simulées : {0} sur {1}.",
    .story = "Le récit, et ce qui était vrai",
    .story_note =
        "Les injects dans l’ordre de leur premier envoi, avec ce qui était attendu de ceux qui les "
        "ont reçus.",
    .story_none = "Aucun inject n’a été envoyé.",
    .time = "Heure",
    .inject = "Inject",
    .what = "Ce qui s’est passé",
    .reached = "Vous est parvenu",
    .expected = "Ce qui était attendu",
    .truth = "Ce qui était vrai",
    .truth_note =
        "Les faits que le scénario a introduits. Une fausse piste était destinée à être mise en "
        "doute et rectifiée."
        " L’étiquette d’un fait est celle de l’exercice ; la diffusion de ce document est indiquée "
        "en tête et au pied de page.",
    .fact = "Fait",
    .text = "Ce qu’il dit",
    .another = "{0} (une autre équipe)",
    .label = "Étiquette",
    .true_or_not = "Vrai",
    .is_true = "vrai",
    .is_false = "fausse piste",
    .held = "Vous le déteniez à partir de",
    .not_held = "jamais",
    .classes = {"Contenu abusif", "Code malveillant", "Collecte d’informations",
                "Tentatives d’intrusion", "Intrusions", "Disponibilité",
                "Sécurité du contenu de l’information", "Fraude", "Vulnérable", "Autre", "Test"},
};

}  // namespace tocsin::scoring::texts::fr
