// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.retrieval.Activation;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentKind;
import org.triangula.search.query.SearchScope;
import org.triangula.search.query.SearchScope.Coverage;
import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.TextIndex;
import org.triangula.ui.presentation.ModelWords;

/** Where a search may look, as choices for a person. */
final class Places {

    /**
     * A choice.
     *
     * @param id tells it from others, also after a change of the study
     * @param label what a person reads
     * @param restriction what it adds to a scope
     */
    record Place(String id, String label, UnaryOperator<SearchScope> restriction) {
    }

    private Places() {
    }

    /** Documents: all, the active ones, each group, each kind that there is. */
    static List<Place> documents(StudySession session, Activation activation) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("", Messages.Where_all, scope -> scope));
        places.add(new Place("active", NLS.bind(Messages.Where_active, activation.documents().size()),
            scope -> scope.in(activation.documents())));
        if (session == null || session.study().getTexts() == null) {
            return places;
        }
        for (DocumentGroup group : session.study().getTexts().getGroups()) {
            Set<String> members = new LinkedHashSet<>();
            collect(group, members);
            places.add(new Place("group " + group.getId(),
                NLS.bind(Messages.Where_group, Objects.toString(group.getName(), "")), scope -> scope.in(members)));
        }
        Set<DocumentKind> kinds = new TreeSet<>();
        session.study().getTexts().getDocuments().stream().map(Document::getKind).forEach(kinds::add);
        ModelWords words = new ModelWords();
        for (DocumentKind kind : kinds) {
            places.add(new Place("kind " + kind.getLiteral(),
                NLS.bind(Messages.Where_kind, words.literal(kind)), scope -> scope.ofKinds(Set.of(kind))));
        }
        return places;
    }

    private static void collect(DocumentGroup group, Set<String> members) {
        group.getDocuments().forEach(document -> members.add(document.getId()));
        group.getGroups().forEach(inner -> collect(inner, members));
    }

    /** Speakers by their label. */
    static List<Place> speakers(TextIndex index) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("", Messages.Who_all, scope -> scope));
        Set<String> labels = new TreeSet<>();
        index.documents().stream().map(IndexedDocument::speakers).forEach(labels::addAll);
        labels.forEach(label -> places.add(
            new Place(label, NLS.bind(Messages.Who_one, label), scope -> scope.by(Set.of(label)))));
        return places;
    }

    /** Coded or uncoded text. */
    static List<Place> coverage(Activation activation) {
        return List.of(new Place("", Messages.Coverage_any, scope -> scope),
            new Place("coded", Messages.Coverage_coded, scope -> scope.covered(Coverage.CODED, Set.of())),
            new Place("uncoded", Messages.Coverage_uncoded, scope -> scope.covered(Coverage.UNCODED, Set.of())),
            new Place("coded active", NLS.bind(Messages.Coverage_coded_active, activation.codes().size()),
                scope -> scope.covered(Coverage.CODED, orNone(activation.codes()))),
            new Place("uncoded active", NLS.bind(Messages.Coverage_uncoded_active, activation.codes().size()),
                scope -> scope.covered(Coverage.UNCODED, orNone(activation.codes()))));
    }

    /** An empty set of codes would mean all; no active code means none. */
    private static Set<String> orNone(Set<String> codes) {
        return codes.isEmpty() ? Set.of("") : codes;
    }
}
