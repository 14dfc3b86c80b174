// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.triangula.model.Study;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;

/** Finds the documents of a study that an export means: by name and group, also when MAXQDA has cut the name. */
final class StudyDocuments {

    /** Names at least so long may have been cut; shorter ones are not. */
    private static final int CUT_FROM = 30;

    private final Study study;
    private final Map<Document, Set<String>> groups = new LinkedHashMap<>();
    private final Map<String, List<Document>> byName = new HashMap<>();

    StudyDocuments(Study study) {
        this.study = study;
        study.getTexts().getDocuments().forEach(document -> {
            groups.put(document, new LinkedHashSet<>());
            byName.computeIfAbsent(normal(document.getName()), key -> new ArrayList<>()).add(document);
        });
        study.getTexts().getGroups().forEach(group -> collect(group, ""));
    }

    private void collect(DocumentGroup group, String above) {
        String name = normal(group.getName());
        String path = above.isEmpty() ? name : above + '/' + name;
        for (Document document : group.getDocuments()) {
            groups.computeIfAbsent(document, key -> new LinkedHashSet<>()).addAll(List.of(name, path));
        }
        group.getGroups().forEach(below -> collect(below, path));
    }

    /**
     * Finds documents.
     *
     * @param key name and group of the export
     * @return the documents that fit best; several when nothing tells them apart
     */
    List<Document> find(DocumentKey key) {
        String name = normal(key.name());
        List<Document> found = byName.getOrDefault(name, List.of());
        if (found.isEmpty()) {
            found = matching(each -> withoutEnding(each).equals(withoutEnding(name)));
        }
        if (found.isEmpty()) {
            String cut = name.replaceFirst("\\s*(…|\\.\\.\\.)$", "");
            boolean marked = !cut.equals(name) && cut.length() >= 8;
            found = marked || name.length() >= CUT_FROM ? matching(each -> each.startsWith(cut)) : List.of();
        }
        if (found.size() < 2 || key.group().isEmpty()) {
            return found;
        }
        List<Document> grouped = found.stream()
            .filter(each -> groups.getOrDefault(each, Set.of()).contains(normal(key.group()))).toList();
        return grouped.isEmpty() ? found : grouped;
    }

    private List<Document> matching(Predicate<String> name) {
        return study.getTexts().getDocuments().stream().filter(each -> name.test(normal(each.getName()))).toList();
    }

    /** A document by its identity. */
    Optional<Document> byId(String id) {
        return groups.keySet().stream().filter(each -> id.equals(each.getId())).findFirst();
    }

    /** Whether a document is in any group. */
    boolean isGrouped(Document document) {
        return !groups.getOrDefault(document, Set.of()).isEmpty();
    }

    static String normal(String name) {
        return name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]+", " ")
            .strip().toLowerCase(Locale.ROOT);
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("\\.(docx?|txt|rtf|odt|pdf)$", "");
    }
}
