// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.coding.code.CodeText;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/**
 * Merges codes into one: it takes over their codings, the codes below them, their names as aliases, and whatever refers
 * to them. A passage that one coder had given both keeps one coding, with the comments of both and the larger weight.
 *
 * @param sources the codes that disappear
 * @param target the code that stays
 * @param reason why, for the history; may be empty
 * @param coder name under which the team knows the coder
 */
public record MergeCodes(List<Code> sources, Code target, String reason, String coder) implements StudyOperation {

    /** Copies the list. */
    public MergeCodes {
        sources = List.copyOf(sources);
    }

    @Override
    public String label() {
        String what = sources.size() == 1 ? "“" + StudyLookup.name(sources.get(0)) + "”"
            : String.valueOf(sources.size());
        return NLS.bind(Messages.MergeCodes, what, StudyLookup.name(target));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Code into = lookup.current(Code.class, target);
        Set<Code> merged = new LinkedHashSet<>();
        for (Code source : sources) {
            Code code = lookup.current(Code.class, source);
            if (EcoreUtil.isAncestor(code, into)) {
                throw new ProblemException(StudyLookup.name(code), Messages.Problem_inside_itself,
                    Messages.Problem_inside_itself_remedy);
            }
            merged.add(code);
        }
        for (Code code : merged) {
            merge(edit, code, into);
        }
    }

    private void merge(StudyEdit edit, Code code, Code into) throws ProblemException {
        String before = CodeHistory.path(code);
        CodingTransfer transfer = new CodingTransfer(edit);
        transfer.move(codings(edit, code), into);
        into.getCodes().addAll(List.copyOf(code.getCodes()));
        takeOverTexts(code, into);
        transfer.replaceReferences(Map.of(code, into));
        Set<String> aliases = new LinkedHashSet<>(into.getAliases());
        aliases.add(StudyLookup.name(code));
        aliases.addAll(code.getAliases());
        aliases.remove(into.getName());
        aliases.removeAll(into.getAliases());
        into.getAliases().addAll(aliases);
        new CodeHistory(edit, coder).record(CodeChangeKind.MERGED, code, before, CodeHistory.path(into), reason);
        edit.delete(code);
    }

    private static List<Coding> codings(StudyEdit edit, Code code) {
        List<Coding> codings = new ArrayList<>();
        for (Document document : edit.study().getTexts().getDocuments()) {
            for (Selection selection : document.getSelections()) {
                for (Coding coding : selection.getCodings()) {
                    if (coding.getCode() == code) {
                        codings.add(coding);
                    }
                }
            }
        }
        return codings;
    }

    /** Where the code that stays has no words of its own, it takes over those of the other. */
    private static void takeOverTexts(Code code, Code into) {
        for (CodeText part : CodeText.values()) {
            if (part.of(into).isEmpty()) {
                part.enter(into, part.of(code));
            }
        }
    }
}
