// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.DocumentSet;
import org.triangula.model.texts.TextsFactory;

/** Puts documents in a group for each district and in sets across the groups. */
public final class DocumentOrder implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        Map<String, DocumentGroup> groups = new LinkedHashMap<>();
        DocumentSet talks = set("Gespräche", "Interviews und Gruppengespräch");
        DocumentSet others = set("Notizen, Dokumente, Antworten", "was nicht gesprochen wurde");
        DocumentSet twice = set("Doppelt codiert", "von K1 und K2 codiert, für die Übereinstimmung");
        for (ExampleRow row : ExampleTable.read("documents/documents.tsv").rows()) {
            Document document = objects.documents().get(row, "document");
            groups.computeIfAbsent(row.text("group"), DocumentOrder::group).getDocuments().add(document);
            boolean talk =
                document.getKind() == DocumentKind.INTERVIEW || document.getKind() == DocumentKind.FOCUS_GROUP;
            (talk ? talks : others).getDocuments().add(document);
            if (row.text("coder").contains(",")) {
                twice.getDocuments().add(document);
            }
        }
        edit.study().getTexts().getGroups().addAll(groups.values());
        edit.study().getTexts().getSets().addAll(List.of(talks, others, twice));
    }

    private static DocumentGroup group(String name) {
        DocumentGroup group = TextsFactory.eINSTANCE.createDocumentGroup();
        group.setName(name);
        return group;
    }

    private static DocumentSet set(String name, String description) {
        DocumentSet set = TextsFactory.eINSTANCE.createDocumentSet();
        set.setName(name);
        set.setDescription(description);
        return set;
    }
}
