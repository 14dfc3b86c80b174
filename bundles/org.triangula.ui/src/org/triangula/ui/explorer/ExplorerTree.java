// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.explorer;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.Task;
import org.triangula.model.inquiry.Typology;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Scenario;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.Topic;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentSet;
import org.triangula.model.texts.Texts;
import org.triangula.ui.presentation.ObjectPresentation;

/** The order of a study in the explorer: which folders there are, and what lies in which. */
final class ExplorerTree {

    private final ObjectPresentation presentation;
    private final Comparator<Object> byLabel;

    ExplorerTree(ObjectPresentation presentation) {
        this.presentation = presentation;
        Collator collator = Collator.getInstance();
        this.byLabel = (first, second) -> collator.compare(label(first), label(second));
    }

    /** The top folders. */
    List<ExplorerFolder> roots(Study study) {
        Texts texts = study.getTexts();
        return List.of(
            new ExplorerFolder("documents", Messages.documents, "files", texts, () -> documents(texts),
                () -> texts.getDocuments().size()),
            new ExplorerFolder("codes", Messages.codes, "list-tree", texts.getCodeSystem(),
                () -> texts.getCodeSystem().getCodes(), () -> count(texts.getCodeSystem().getCodes())),
            new ExplorerFolder("memos", Messages.memos, "sticky-note", texts, () -> texts.getMemos()),
            new ExplorerFolder("cases", Messages.cases, "box", study.getInquiry(),
                () -> study.getInquiry().getCases()),
            new ExplorerFolder("places", Messages.places, "map", study.getPlaces(), () -> places(study)),
            new ExplorerFolder("actors", Messages.actors, "users", study.getActors(), () -> actors(study)),
            new ExplorerFolder("surveys", Messages.surveys, "clipboard-list", study.getSurveys(),
                () -> study.getSurveys().getSurveys()),
            new ExplorerFolder("scenarios", Messages.scenarios, "route", study.getPlaces(),
                () -> study.getPlaces().getScenarios()),
            new ExplorerFolder("claims", Messages.claims, "claim", study.getInquiry(),
                () -> study.getInquiry().getClaims()),
            new ExplorerFolder("typologies", Messages.typologies, "shapes", study.getInquiry(),
                () -> study.getInquiry().getTypologies()));
    }

    /** What lies in a folder or model object. */
    List<?> children(Object element) {
        return switch (element) {
            case ExplorerFolder folder -> folder.children();
            case DocumentGroup group -> {
                List<Object> all = new ArrayList<>(group.getGroups());
                all.addAll(group.getDocuments());
                yield all;
            }
            case DocumentSet set -> set.getDocuments();
            case Code code -> code.getCodes();
            case Survey survey -> survey.getQuestionnaires();
            case Questionnaire questionnaire -> questionnaire.getTopics();
            case Topic topic -> topic.getQuestions();
            case Question question -> question.getRows();
            case Scenario scenario -> scenario.getResults();
            case Task task -> task.getTasks();
            case Typology typology -> typology.getTypes();
            default -> List.of();
        };
    }

    private static int count(List<Code> codes) {
        int count = codes.size();
        for (Code code : codes) {
            count += count(code.getCodes());
        }
        return count;
    }

    private static List<?> documents(Texts texts) {
        Set<Document> grouped = new HashSet<>();
        texts.getGroups().forEach(group -> collect(group, grouped));
        List<Object> all = new ArrayList<>(texts.getGroups());
        all.addAll(texts.getSets());
        texts.getDocuments().stream().filter(document -> !grouped.contains(document)).forEach(all::add);
        return all;
    }

    private static void collect(DocumentGroup group, Set<Document> documents) {
        documents.addAll(group.getDocuments());
        group.getGroups().forEach(inner -> collect(inner, documents));
    }

    private List<?> places(Study study) {
        List<Object> all = new ArrayList<>();
        all.add(new ExplorerFolder("areas", Messages.areas, "map", study.getPlaces(),
            () -> byTerm("area", study.getPlaces().getAreas(), Area::getKind, "map", study.getPlaces())));
        all.add(new ExplorerFolder("facilities", Messages.facilities, "map-pin", study.getPlaces(),
            () -> byTerm("facility", study.getPlaces().getFacilities(), Facility::getType, "map-pin",
                study.getPlaces())));
        all.addAll(study.getPlaces().getCatchments());
        all.addAll(study.getPlaces().getGrids());
        return all;
    }

    private <T extends EObject> List<?> byTerm(String prefix, List<T> objects, Function<T, Term> kind, String icon,
        EObject container) {
        Map<Term, List<T>> groups = new LinkedHashMap<>();
        objects.forEach(object -> groups.computeIfAbsent(kind.apply(object), key -> new ArrayList<>()).add(object));
        List<ExplorerFolder> folders = new ArrayList<>();
        groups.forEach((term, members) -> {
            members.sort(byLabel);
            folders.add(new ExplorerFolder(prefix + ":" + (term == null ? "" : term.getId()),
                term == null ? Messages.withoutKind : presentation.words().term(term),
                term == null || term.getSymbol() == null ? icon : term.getSymbol(), container, () -> members));
        });
        folders.sort(byLabel);
        return folders;
    }

    private List<?> actors(Study study) {
        Map<String, List<Actor>> groups = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (Actor actor : study.getActors().getActors()) {
            String type = actor.eClass().getName();
            groups.computeIfAbsent(type, key -> new ArrayList<>()).add(actor);
            labels.putIfAbsent(type, presentation.words().types(actor.eClass()));
        }
        List<ExplorerFolder> folders = new ArrayList<>();
        groups.forEach((type, members) -> {
            members.sort(byLabel);
            folders.add(new ExplorerFolder("actor:" + type, labels.get(type), "users", study.getActors(),
                () -> members));
        });
        folders.sort(byLabel);
        if (!study.getActors().getTasks().isEmpty()) {
            folders.add(new ExplorerFolder("tasks", Messages.tasks, "list-checks", study.getActors(),
                () -> study.getActors().getTasks()));
        }
        return folders;
    }

    private String label(Object element) {
        return element instanceof ExplorerFolder folder ? folder.label() : presentation.label((EObject) element);
    }
}
