// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.triangula.core.journal.Journal;
import org.triangula.core.journal.JournalEntry;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.ModelPackage;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;

/**
 * What can be said about a study in numbers.
 *
 * @param title title of the study
 * @param format version of the folder's format
 * @param savedWith version of the program that saved last
 * @param savedAt when the study was last saved
 * @param size bytes of all files of the folder, backups and journal included
 * @param operations operations in the journal that is kept, undo and redo included
 * @param unsaved operations that are only in the journal
 * @param counts number of objects by kind, in the order of the model; see {@code docs/command-line.md}
 */
public record StudyFacts(String title, int format, String savedWith, Instant savedAt, long size, int operations,
    int unsaved, Map<String, Integer> counts) {

    private static final Map<String, String> IRREGULAR = Map.of("Study", "", "Places", "", "Actors", "", "Texts", "",
        "Surveys", "", "Inquiry", "", "CodeSystem", "", "Criterion", "criteria", "Evidence", "evidence");

    /**
     * Reads the facts of an open study.
     *
     * @param session the study
     * @return its facts
     * @throws ProblemException if the manifest or the journal cannot be read
     */
    public static StudyFacts of(StudySession session) throws ProblemException {
        StudyFolder folder = session.folder();
        try {
            StudyManifest manifest = StudyManifest.read(folder);
            List<JournalEntry> entries = Journal.read(folder.journal(), 0);
            int unsaved = (int) entries.stream().filter(entry -> entry.sequence() > manifest.appliedThrough()).count();
            Study study = session.study();
            return new StudyFacts(study.getName() == null ? manifest.title() : study.getName(), manifest.format(),
                manifest.savedWith(),
                Files.getLastModifiedTime(folder.manifest()).toInstant().truncatedTo(ChronoUnit.SECONDS),
                folder.size(), entries.size(), unsaved, counts(study));
        } catch (IOException e) {
            throw new ProblemException(new Problem(folder.path().toString(), Messages.bind(Messages.facts_unreadable,
                e.getMessage()), Messages.facts_remedy), e);
        }
    }

    private static Map<String, Integer> counts(Study study) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        kinds(ModelPackage.eINSTANCE, counts);
        ModelPackage.eINSTANCE.getESubpackages().forEach(part -> kinds(part, counts));
        int paragraphs = 0;
        for (Iterator<EObject> objects = study.eAllContents(); objects.hasNext();) {
            EObject object = objects.next();
            String kind = kind(object.eClass());
            if (!kind.isEmpty()) {
                counts.merge(kind, 1, Integer::sum);
            }
            if (object instanceof Document document) {
                paragraphs += document.getParagraphCount();
            }
        }
        counts.put("paragraphs", paragraphs);
        return counts;
    }

    private static void kinds(EPackage part, Map<String, Integer> counts) {
        part.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
            .filter(type -> !type.isAbstract()).map(StudyFacts::kind).filter(kind -> !kind.isEmpty())
            .forEach(kind -> counts.put(kind, 0));
    }

    /** Name of the class in the plural, beginning in lower case; empty for the containers that every study has once. */
    private static String kind(EClass type) {
        String name = type.getName();
        String irregular = IRREGULAR.get(name);
        if (irregular != null) {
            return irregular;
        }
        String lower = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        if (lower.endsWith("ey")) {
            return lower + "s";
        }
        if (lower.endsWith("y")) {
            return lower.substring(0, lower.length() - 1) + "ies";
        }
        return lower + (lower.endsWith("s") ? "" : "s");
    }
}
