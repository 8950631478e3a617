/** Words of study plans written in French. */
import { list, type Words } from "./words.ts";

export const fr: Words = {
  little: list`
    le, la, les, l, un, une, des, de, du, d, au, aux, à, et, ou, que, qu, qui, quoi, ce, c, cet, cette, ces, ça, comment,
    pour, par, avec, sans, dans, en, sur, sous, depuis, vers, chez, entre, mon, ma, mes, ton, ta, tes, son, sa, ses, notre,
    nos, votre, vos, leur, leurs, je, j, tu, il, elle, on, nous, vous, se, s, est, sont, être, faire, y, n, ne, pas, plus,
    très, bien, si, autre, autres, tout, toute, tous, toutes, chaque, quelques, plusieurs, ici, où, quand, quel, quelle,
    quels, quelles, aussi, comme
    meilleur, meilleurs, meilleures, bon, bons, bonne, utile, utiles, recommandé*, conseillé*, suggéré*, supplémentaire*,
    complémentaire*, additionnel*, lié, liés, gratuit*, payant*, extra, principal*, principaux, important*, général*,
    généraux, complet*, officiel*, clé, clés, favori*, externes, intéressant*, essentiel*, nouveaux, nouvelles, propre
    apprentissage, étude, études, dépôt, parcours, guide, document, formation, section, liste, page, développeur,
    développeurs, développeuse, étudiant, étudiants, débutant, débutants, programmeurs, pas à pas, étape par étape
  `,

  stages: list`
    phase, étape, mois, partie, niveau, semestre, trimestre, bimestre, palier, bloc, cycle, année, an, axe, jalon, stade,
    volet, période, degré, tome, pilier, parcours
  `,
  weeks: list`semaine, module, chapitre, unité, section, quinzaine, thème, séquence, rubrique, sprint`,
  days: list`jour, journée, leçon, séance, session, cours, atelier, exercice, défi, tp, td, heure, tâche, sujet, fiche, vidéo`,
  spans: list`
    phases, étapes, parties, niveaux, semestres, trimestres, paliers, blocs, cycles, années, ans, semaines, modules,
    chapitres, unités, sections, jours, journées, leçons, séances, sessions, ateliers, heures
  `,
  numbers: list`
    zéro, un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, premier, première, deuxième, second,
    seconde, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième, dernier, dernière, final,
    finale
  `,

  topicLabels: list`
    sujet, sujets, sujets abordés, sujets à étudier, thème, thèmes, thèmes abordés, thématiques, points clés,
    points abordés, points à voir, apprendre, à apprendre, quoi apprendre, que faut il apprendre, ce qu'il faut apprendre,
    ce qu'il faut savoir, à savoir, à connaître, à étudier, à maîtriser, ce que vous apprendrez,
    ce que vous allez apprendre, vous apprendrez, vous allez apprendre, ce que tu vas apprendre, tu vas apprendre,
    tu apprendras, ce que j'ai appris, on apprend, au programme, programme, programme du cours, programme de la formation,
    concept, concepts, concepts clés, concepts de base, concepts fondamentaux, notion, notions, notions clés,
    notions abordées, notions à connaître, contenu, contenus, contenu du cours, contenu de la formation, matières, matière,
    théorie, leçons, modules, chapitres, plan du cours, domaines, compétences à acquérir, connaissances à acquérir
  `,
  sources: list`
    ressource, ressources, ressources recommandées, ressources utiles, ressources d'apprentissage,
    ressources pédagogiques, ressources complémentaires, référence, références, références bibliographiques, lien, liens,
    liens utiles, lecture, lectures, lectures recommandées, lectures conseillées, à lire, lire, lire aussi, en savoir plus,
    pour en savoir plus, pour aller plus loin, aller plus loin, bibliographie, webographie, sitographie, source, sources,
    livre, livres, ouvrages, livres recommandés, cours en ligne, cours gratuits, tutoriel, tutoriels, tuto, tutos, vidéo,
    vidéos, à regarder, regarder, chaîne, chaînes, chaînes youtube, liste de lecture, site web, sites web, sites internet,
    sites, articles, article, podcasts, documentation, documentation officielle, support, supports, supports de cours,
    supports pédagogiques, matériel pédagogique, diapositives, polycopié, fiches, outil, outils, outils recommandés,
    outils utiles, outils utilisés, plateforme, plateformes, plateformes d'apprentissage, certification, certifications,
    certificats, où apprendre, où se former, où pratiquer, voir aussi, conférences, formations, formations en ligne,
    questions d'entretien, mooc
  `,
  projects: list`
    projet, projets, projet final, projets finaux, projet de fin, projet de fin d'études, projet fil rouge, mini projet,
    mini projets, miniprojet, projet pratique, projets pratiques, projets suggérés, projets proposés, projets recommandés,
    projets personnels, projets concrets, idées de projet, idées de projets, pratique, pratiques, mise en pratique,
    travaux pratiques, travaux dirigés, tp, td, portfolio, exercice, exercices, exercices pratiques, défi, défis, devoir,
    devoirs, tâche, tâches, activité, activités, laboratoire, laboratoires, atelier, ateliers, s'exercer, pratiquer,
    à pratiquer, à faire, construire, à construire, ce que vous allez construire, étude de cas, cas pratiques
  `,
  skills: list`
    compétence, compétences, compétences clés, compétences techniques, compétences requises, compétences acquises,
    compétences visées, compétences transversales, savoir faire, savoir être, aptitudes, connaissances techniques,
    technologie, technologies, technologies utilisées, technologies et outils, outils et technologies, langages et outils,
    langages de programmation, langages, stack technique, pile technologique, ma stack, environnement technique
  `,
  outcomes: list`
    objectif, objectifs, objectif général, objectifs pédagogiques, objectifs d'apprentissage, objectif de la semaine,
    objectif principal, objectif de la phase, but, buts, finalité, cible, résultat, résultats, résultat attendu,
    résultats attendus, acquis, acquis d'apprentissage, livrable, livrables, rendu, rendus, jalon, jalons,
    point de contrôle, durée, durée estimée, durée totale, temps, temps estimé, temps nécessaire, temps total,
    volume horaire, heures, échéance, date limite, calendrier, planning, rythme, charge de travail, prérequis,
    pré requis, conseil, conseils, astuce, astuces, note, notes, remarque, remarques, focus, pourquoi,
    pourquoi c'est important, importance, statut, état, niveau, difficulté, priorité, évaluation, évaluations, examen,
    contrôle, quiz, auto évaluation, critères de réussite, critères de validation, critères d'évaluation, à la fin,
    à la fin de cette phase, à l'issue, vous serez capable de, vous saurez, résumé, bilan, révision, révisions, description,
    débouchés, modalités, enseignant, crédits
  `,
  housekeeping: list`
    sommaire, table des matières, index, liens rapides, navigation rapide, contribuer, contribution, contributions,
    comment contribuer, contributeurs, contributrices, guide de contribution, participer, comment participer,
    code de conduite, suggestions, licence, licences, droits d'auteur, mentions légales, avertissement, avis, citation,
    comment citer, nouveautés, mises à jour, mise à jour, historique, historique des versions, journal des modifications,
    foire aux questions, questions fréquentes, questions fréquemment posées, questions et réponses, crédits, remerciement,
    remerciements, merci, auteur, auteurs, auteure, autrice, à propos de l'auteur, à propos de moi, qui suis je,
    qui sommes nous, réalisé par, créé par, fait par, fait avec amour, inspiration, inspiré par, équipe, l'équipe,
    mainteneurs, contact, contacts, me contacter, nous contacter, contactez moi, contactez nous, réseaux sociaux,
    suivez moi, suivez nous, me suivre, aide, besoin d'aide, soutenir, soutenir le projet, soutien, soutenez, sponsors,
    don, dons, faire un don, offrez moi un café, laissez une étoile, comment utiliser, comment utiliser ce,
    comment l'utiliser, utilisation, mode d'emploi, instructions, consignes, comment ça marche, fonctionnement,
    comment suivre, comment suivre ce, comment commencer, par où commencer, légende, symboles, installation,
    démarrage rapide, commencer maintenant, captures d'écran, communauté, communautés, rejoindre, rejoignez nous,
    rejoindre la communauté, serveur discord, groupe telegram, infolettre, s'abonner, abonnez vous, à propos,
    à propos du projet, à propos de ce projet, à propos de ce dépôt, à propos du cours, description,
    description du projet, description du cours, présentation, présentation du projet, présentation du cours,
    vue d'ensemble, aperçu, avant propos, préface, préambule, pourquoi ce, pour qui, à qui s'adresse, public cible,
    public visé, public concerné, mission, vision, conclusion, conclusions, mot de la fin, pour finir, félicitations,
    bon apprentissage, bonne chance, bon courage, traductions, traduction, langues, autres langues, progression,
    ma progression, suivi, suivi de progression, suivi de la progression, avancement, statistiques, journal de bord,
    structure du dépôt, structure du projet, structure du cours, structure des dossiers, structure des fichiers,
    arborescence, arborescence du projet, organisation, organisation du dépôt, organisation du cours, informations,
    informations pratiques, état du projet, histoire
  `,
  advice: list`
    se lancer, pour se lancer, conseils, conseil, conseils d'étude, conseils d'apprentissage, conseils pratiques, conseils généraux,
    derniers conseils, conseils pour réussir, astuces, astuce, recommandations, recommandation, bonnes habitudes,
    habitudes, habitude, habitudes quotidiennes, comment étudier, comment apprendre, comment pratiquer, comment réussir,
    comment rester motivé, méthode, méthode de travail, méthodes de travail, méthodologie, techniques d'étude,
    techniques d'apprentissage, stratégie, stratégie d'apprentissage, stratégies d'apprentissage, routine,
    routine quotidienne, routine hebdomadaire, emploi du temps, planning quotidien, planning hebdomadaire,
    gestion du temps, répartition du temps, état d'esprit, attitude, motivation, rester motivé, restez motivé, régularité,
    discipline, erreurs courantes, erreurs fréquentes, erreurs à éviter, pièges à éviter, pièges, à éviter,
    ce qu'il ne faut pas faire, règles, règles du défi, règles d'or, rappel, rappels, à retenir, à noter, important,
    note importante, clés de la réussite, clés du succès, facteurs de réussite, philosophie, principes, prochaines étapes,
    et après, et maintenant, la suite, après la formation, productivité
  `,
  prerequisites: list`
    prérequis, pré requis, exigences, connaissances préalables, connaissances requises, connaissances nécessaires,
    connaissances recommandées, avant de commencer, avant de débuter, avant de démarrer, avant tout, préalable, préalables,
    ce dont vous avez besoin, de quoi avez vous besoin, vous aurez besoin, il vous faut, ce qu'il vous faut,
    ce qu'il faut, nécessaire, matériel, matériel nécessaire, matériel requis, outils nécessaires, outils requis,
    logiciels nécessaires, logiciels requis, équipement, équipement nécessaire, préparation, préparatifs,
    préparation de l'environnement, mise en place, mise en place de l'environnement, configuration de l'environnement,
    environnement de travail, commencez ici, configuration requise, niveau requis
  `,

  optional: list`
    optionnel, optionnelle, optionnels, optionnelles, option, en option, facultatif, facultative, facultatifs,
    facultatives, bonus, si besoin, si nécessaire, si vous voulez, si intéressé, si le temps le permet, non obligatoire,
    pas obligatoire, non requis, au choix, extra
  `,
  optionalHeadings: list`
    optionnel, optionnelle, optionnels, modules optionnels, sujets optionnels, contenu optionnel, facultatif, facultatifs,
    modules facultatifs, cours facultatifs, options, cours à option, au choix, cours au choix, modules au choix, bonus,
    contenu bonus, matières optionnelles, électifs, cours électifs
  `,
  done: list`
    fait, faite, faits, terminé, terminée, terminés, fini, finie, achevé, complété, complétée, complet, oui, acquis,
    acquise, appris, lu, vu, validé, validée, réussi, effectué, prêt, ok
  `,
  notDone: list`
    à faire, en cours, non, pas commencé, pas encore, non commencé, non commencée, à venir, en attente, prévu, planifié,
    bientôt, à commencer, à apprendre, à lire, à voir, à valider, inachevé, incomplet, non acquis, en cours d'acquisition,
    restant, bloqué
  `,
  written: list`
    écrit*, rédigé*, publié*
  `,

  topicColumns: list`
    sujet, sujets, thème, thèmes, leçon, leçons, matière, matières, cours, compétence, compétences, notion, notions,
    concept, concepts, module, modules, titre, nom, nom du cours, intitulé, intitulé du cours, quoi apprendre, à apprendre,
    apprendre, quoi, contenu, contenus, programme, tâche, tâches, activité, activités, chapitre, chapitres, unité, unités,
    séance, section, technologie, technologies, domaine, domaines, axe, focus, exercice, exercices, problème, défi, projet,
    projets, livre, livres, ressource, ressources, vidéo, vidéos, outil, atelier
  `,
  statusColumns: list`
    statut, état, fait, terminé, fini, avancement, progression, progrès, complété, validé, acquis, lu, vu, réalisé, coché
  `,
  minorColumns: list`
    n°, numéro, num, id, code, semaine, semaines, jour, jours, phase, phases, étape, mois, semestre, trimestre, année,
    niveau, durée, durée estimée, temps, temps estimé, heures, volume horaire, date, dates, début, fin, date de début,
    date de fin, échéance, date limite, type, modalité, langue, langage, difficulté, priorité, importance, université,
    établissement, organisme, plateforme, plateformes, enseignant, professeur, formateur, auteur, auteurs, éditeur, lien,
    liens, note, notes, remarque, remarques, commentaire, commentaires, description, détail, détails, résumé, prérequis,
    pré requis, fréquence, format, prix, coût, objectif, objectifs, résultat, livrable, livrables, jalon, points, crédits,
    coefficient, pourcentage, source, solution, solutions, corrigé, corrigés, dossier, fichier, fichiers, catégorie,
    étiquette, ordre, pages, support, supports, exemple, exemples,
    signification, significations, définition, définitions, explication, explications, ce que cela veut dire,
    ce que ça veut dire, ce que ça signifie, traduction
  `,
  learntColumns: list`
    ce que vous apprendrez, ce que vous allez apprendre, vous apprendrez, ce que tu apprendras, ce que tu vas apprendre,
    ce que j'ai appris, ce qu'on apprend, apprentissages, acquis, compétence, compétences, compétences acquises,
    compétences travaillées, notion, notions, notions abordées, concepts, sujet, sujets, thèmes, technologie, technologies,
    technologies utilisées, pratique, objectifs pédagogiques, outils, fonctionnalités
  `,
  paceColumns: list`
    durée, durée estimée, temps, temps estimé, heures, heures estimées, volume horaire, charge, charge de travail, effort,
    semaine, semaines, jour, jours, mois, date, échéance, début, fin, prérequis, pré requis, statut, avancement,
    progression, crédits, semestre, calendrier, planning, phase
  `,

  roadmap: list`
    feuille de route, parcours, parcours d'apprentissage, parcours de formation, parcours pédagogique,
    parcours de carrière, plan d'apprentissage, plan d'étude, plan d'études, plan de formation, plan de travail,
    programme d'étude, programme d'études, programme d'apprentissage, programme de formation, guide d'apprentissage,
    guide d'étude, guide pour apprendre, guide du débutant, cursus, chemin, chemin d'apprentissage, itinéraire, apprendre,
    apprenez, comment apprendre, comment devenir, devenir, devenez, formation, formations, cours complet, cours de,
    de zéro, à partir de zéro, partir de zéro, de zéro à, de débutant à, du débutant à l'expert, jours de, en 30 jours,
    en 100 jours, autodidacte, syllabus, maquette pédagogique, voyage d'apprentissage, préparation à, carte de compétences
  `,
  learning: list`
    apprendre, apprends, apprenez, apprentissage, apprenant, apprenants, appris, étudier, étude, études, étudiant,
    étudiants, étudiante, cours, parcours, cursus, autodidacte, ingénieur, ingénieurs, ingénierie, développeur,
    développeurs, développeuse, programmeur, débutant, débutants, débutante, compétence, compétences, connaissances,
    notions, concepts, fondamentaux, devenir, administrateur, analyste, architecte, testeur, concepteur, bases, maîtriser,
    maîtrise, pratiquer, exercices, leçon, leçons, enseignement, enseigner, enseignant, éducation, formation, formations,
    formateur, pédagogique, pédagogie, élève, élèves, école, université, licence, examen, théorie, métier, carrière,
    tutoriel, tutoriels, travaux pratiques
  `,
  levels: list`
    débutant, débutants, débutante, bases, les bases, base, fondamentaux, fondements, fondamental, introduction,
    initiation, découverte, intermédiaire, niveau intermédiaire, avancé, avancée, avancés, niveau avancé,
    perfectionnement, approfondissement, expert, experts, expertise, spécialiste, spécialisation, novice, confirmé,
    maîtrise, professionnel, facile, moyen, difficile, élémentaire, essentiel, essentiels
  `,

  productSections: list`
    installation, installer, comment installer, utilisation, installation et utilisation, configuration,
    fonctionnalités, fonctionnalité, fonctionnalités principales, caractéristiques, exécution, lancer le projet,
    lancement du projet, lancer l'application, tests, lancer les tests, déploiement, déployer, construit avec,
    technologies utilisées, architecture, captures d'écran, démo, démonstration, commandes, exemple, exemples,
    exemples d'utilisation, téléchargement, démarrage rapide, démarrage, pour commencer, configuration requise,
    développement, développement local, variables d'environnement, base de données, sécurité, performances, dépannage,
    problèmes connus, limitations, limites, dépendances, structure du projet, versions
  `,
  releases: list`
    prévu, prévus, planifié, en cours, en cours de développement, en développement, lancement, lancé, publié, court terme,
    à court terme, moyen terme, à moyen terme, long terme, à long terme, à venir, bientôt, prochainement,
    prochaines étapes, prochaine version, prochaines versions, futur, évolutions futures, améliorations futures,
    évolutions, évolutions prévues, perspectives, fonctionnalités à venir, idées, à faire, fait, terminé, maintenant,
    ensuite, plus tard, prototype, première version, version 1, version 2, version stable, version initiale,
    état actuel, état du projet, priorité haute, priorité moyenne, priorité basse, haute priorité, basse priorité,
    bugs connus, maintenance, abandonné, expansion, croissance
  `,
  releaseWords: list`
    fonctionnalité, fonctionnalités, fonction, fonctions, version, versions, état, tâche, tâches, amélioration,
    améliorations, évolution, évolutions, changements, travail, travaux, plan, plans, jalon, jalons, objectif, objectifs,
    projet, produit, développement, actuel, actuelle, actuelles, priorité, corrections
  `,
  wishes: list`
    ajouter, ajout, ajout de, ajout d'un, ajout d'une, ajouté, support de, support du, support des, prise en charge,
    prendre en charge, améliorer, amélioration, amélioration de, implémenter, implémentation de, implémenté, lancer,
    lancement, corriger, correction de, réparer, résoudre, intégrer, intégration de, intégration avec, migrer,
    migration vers, refactoriser, refonte, optimiser, optimisation de, permettre, publier, déployer, créer, développer,
    supprimer, remplacer, mettre à jour, étendre, élargir, automatiser, activer, inclure, gérer, gestion des utilisateurs,
    réduire, augmenter, mode sombre, panneau d'administration, finaliser, valider
  `,
  events: list`
    lancement, lancements, partenariat, partenariats, prévente, vente de jetons, vente privée, vente publique,
    réseau principal, réseau de test, campagne marketing, version bêta, version beta, bêta publique, bêta fermée,
    bêta privée, levée de fonds, audit de sécurité, mise en production, mise en ligne
  `,
  collections: list`
    ressources, ressources utiles, liste de ressources, liens, liens utiles, livres, liste de livres, notes, mes notes,
    notes de cours, prise de notes, questions, questions d'entretien, questions et réponses, collection, recueil,
    compilation, sélection, aide mémoire, antisèche, antisèches, fiches de révision, fiches, glossaire, lexique,
    dictionnaire, corrigés, corrections, solutions, exemples, modèles, favoris, signets, marque pages, idées de projets,
    liste de, annales, examens, astuces, bonnes pratiques, manuel, veille
  `,
  things: list`
    générateur, constructeur, application, applications, appli, plateforme, site, logiciel, programme, outil, modèle,
    extension, greffon, assistant, visualiseur, visionneuse, éditeur, tableau de bord, simulateur, gestionnaire, serveur,
    service, système, bibliothèque, jeu, créateur, planificateur, portail, client, robot
  `,
};
