// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.exchange.projects.read.MaxqdaReader.Text;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;

/**
 * Which document of the study a document of a MAXQDA project is: the one with its name, in the group of the same name
 * where several have it. Equal names in two groups are usual in files for the comparison of coders.
 */
final class MaxqdaDocuments {

    private final Map<Long, Document> found = new HashMap<>();
    private final Set<Long> ambiguous = new HashSet<>();

    private MaxqdaDocuments() {
    }

    static MaxqdaDocuments match(List<Text> texts, Map<Long, String> groups, Study study) {
        MaxqdaDocuments documents = new MaxqdaDocuments();
        if (study.getTexts() == null) {
            return documents;
        }
        Map<String, List<Document>> byName = new HashMap<>();
        study.getTexts().getDocuments().forEach(document -> byName
            .computeIfAbsent(String.valueOf(document.getName()).strip(), key -> new ArrayList<>()).add(document));
        Map<Document, Set<String>> groupsOf = new HashMap<>();
        study.getTexts().getGroups().forEach(group -> collect(group, groupsOf));
        Map<Document, Long> taken = new HashMap<>();
        for (Text text : texts) {
            List<Document> named = byName.getOrDefault(text.name().strip(), List.of());
            String group = groups.getOrDefault(text.group(), "");
            List<Document> grouped = named.stream()
                .filter(document -> groupsOf.getOrDefault(document, Set.of()).contains(group)).toList();
            Document match = named.size() == 1 ? named.get(0) : grouped.size() == 1 ? grouped.get(0) : null;
            if (match != null) {
                Long other = taken.put(match, text.number());
                documents.found.put(text.number(), match);
                if (other != null) {
                    // two documents of the project would be the same one of the study
                    documents.found.remove(other);
                    documents.found.remove(text.number());
                    documents.ambiguous.addAll(List.of(other, text.number()));
                }
            } else if (named.size() > 1) {
                documents.ambiguous.add(text.number());
            }
        }
        return documents;
    }

    private static void collect(DocumentGroup group, Map<Document, Set<String>> groups) {
        group.getDocuments().forEach(document -> groups.computeIfAbsent(document, key -> new HashSet<>())
            .add(String.valueOf(group.getName())));
        group.getGroups().forEach(inner -> collect(inner, groups));
    }

    Optional<Document> inStudy(long number) {
        return Optional.ofNullable(found.get(number));
    }

    boolean isAmbiguous(long number) {
        return ambiguous.contains(number);
    }

    /** Identity by which the project's other parts mean the document. */
    String id(long number, Identities identities) {
        return identities.of("Texts", number);
    }
}
