// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.model.ModelPackage;
import org.triangula.model.texts.Document;

/** Finds a phrase in the whole study: in every text attribute and in the texts of the documents. */
public final class StudySearch {

    /** No more hits than this are looked for. */
    public static final int MOST_HITS = 2000;

    private static final int AROUND = 50;

    private final StudySession session;
    private final Pattern pattern;
    private final List<Hit> hits = new ArrayList<>();

    /**
     * Prepares a search.
     *
     * @param session the study
     * @param phrase what to find, without regard to case; not blank
     */
    public StudySearch(StudySession session, String phrase) {
        this.session = session;
        this.pattern = Pattern.compile(phrase.strip(),
            Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * A place where the phrase was found.
     *
     * @param object the object
     * @param before text before the match, on one line
     * @param match the match as it is written
     * @param after text after the match, on one line
     * @param start first code point of the match in the text of a document; -1 for an attribute
     * @param end code point after the last; -1 for an attribute
     * @param paragraph number of the paragraph in the text of a document; 0 for an attribute
     */
    public record Hit(EObject object, String before, String match, String after, int start, int end, int paragraph) {

        /**
         * Whether this is a place in the text of a document.
         *
         * @return true for a passage
         */
        public boolean isPassage() {
            return start >= 0;
        }
    }

    /**
     * Searches. Runs in a job.
     *
     * @param progress told about progress
     * @return hits in attributes in the order of the study, then in texts; at most {@link #MOST_HITS}
     * @throws ProblemException if a text cannot be read
     */
    public List<Hit> run(Progress progress) throws ProblemException {
        synchronized (session) {
            Iterator<EObject> objects = session.study().eAllContents();
            while (objects.hasNext() && hits.size() < MOST_HITS) {
                searchAttributes(objects.next());
            }
        }
        List<Document> documents = List.copyOf(session.study().getTexts().getDocuments());
        for (int i = 0; i < documents.size() && hits.size() < MOST_HITS; i++) {
            progress.checkCancelled();
            progress.report(documents.get(i).getName(), (double) i / documents.size());
            if (documents.get(i).getTextFile() != null) {
                searchText(documents.get(i));
            }
        }
        return List.copyOf(hits);
    }

    private void searchAttributes(EObject object) {
        EClass type = object.eClass();
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (attribute.getEAttributeType() != EcorePackage.eINSTANCE.getEString()
                || attribute == ModelPackage.eINSTANCE.getIdentified_Id()) {
                continue;
            }
            Object value = object.eGet(attribute);
            String text = value instanceof List<?> list ? String.join(", ", list.stream().map(String::valueOf).toList())
                : (String) value;
            if (text != null) {
                Matcher matcher = pattern.matcher(text);
                if (matcher.find()) {
                    hits.add(hit(object, text, matcher, -1, -1, 0));
                    return;
                }
            }
        }
    }

    private void searchText(Document document) throws ProblemException {
        DocumentText text = session.text(document);
        Matcher matcher = pattern.matcher(text.text());
        while (matcher.find() && hits.size() < MOST_HITS) {
            int start = text.codePoint(matcher.start());
            hits.add(hit(document, text.text(), matcher, start, text.codePoint(matcher.end()),
                text.paragraphAt(start)));
        }
    }

    private static Hit hit(EObject object, String text, Matcher matcher, int start, int end, int paragraph) {
        int from = Math.max(0, matcher.start() - AROUND);
        int to = Math.min(text.length(), matcher.end() + AROUND);
        String before = (from > 0 ? "…" : "") + text.substring(from, matcher.start());
        String after = text.substring(matcher.end(), to) + (to < text.length() ? "…" : "");
        return new Hit(object, oneLine(before), oneLine(matcher.group()), oneLine(after), start, end, paragraph);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
