// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.code;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.Summary;

/**
 * What goes when codes are deleted.
 *
 * @param codes number of codes and folders, with those below
 * @param codings number of codings
 * @param documents number of documents with such codings
 * @param uncoded number of passages that have no code afterwards
 * @param summaries number of summaries under the codes
 * @param memos number of memos on the codes or their codings; the memos themselves stay
 * @param sets number of code sets that lose a code
 */
public record CodeDeletion(int codes, int codings, int documents, int uncoded, int summaries, int memos, int sets) {

    /**
     * Counts what goes.
     *
     * @param study the study
     * @param codes the codes that would be deleted, with all below them
     * @return the counts
     */
    public static CodeDeletion of(Study study, Collection<Code> codes) {
        Set<EObject> doomed = new HashSet<>();
        for (Code code : codes) {
            doomed.add(code);
            EcoreUtil.getAllContents(code, true).forEachRemaining(each -> {
                if (each instanceof Code below) {
                    doomed.add(below);
                }
            });
        }
        int count = doomed.size();
        int codings = 0;
        int uncoded = 0;
        Set<Document> documents = new HashSet<>();
        for (Document document : study.getTexts().getDocuments()) {
            for (Selection selection : document.getSelections()) {
                int here = 0;
                for (Coding coding : selection.getCodings()) {
                    if (doomed.contains(coding.getCode())) {
                        doomed.add(coding);
                        documents.add(document);
                        here++;
                    }
                }
                codings += here;
                uncoded += here > 0 && here == selection.getCodings().size() ? 1 : 0;
            }
        }
        int summaries = 0;
        for (Summary summary : study.getTexts().getSummaries()) {
            summaries += doomed.contains(summary.getCode()) ? 1 : 0;
        }
        int memos = 0;
        for (Memo memo : study.getTexts().getMemos()) {
            memos += memo.getConcerns().stream().anyMatch(doomed::contains) ? 1 : 0;
        }
        int sets = 0;
        if (study.getTexts().getCodeSystem() != null) {
            for (CodeSet set : study.getTexts().getCodeSystem().getSets()) {
                sets += set.getCodes().stream().anyMatch(doomed::contains) ? 1 : 0;
            }
        }
        return new CodeDeletion(count, codings, documents.size(), uncoded, summaries, memos, sets);
    }

    /**
     * Whether work is lost besides the names of the codes.
     *
     * @return false for codes that nobody has used yet
     */
    public boolean losesWork() {
        return codings > 0 || summaries > 0 || memos > 0 || sets > 0;
    }
}
