// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.coding.Passage;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.TextsFactory;

/**
 * Codes a passage in vivo: with a code that is called as the respondents themselves say it (Glaser and Strauss 1967).
 *
 * @param passage the passage
 * @param words its words
 * @param parent code or folder under which the code is made; {@code null} for the folder of in-vivo codes, which is
 *     made when it is missing
 * @param coder name under which the team knows the coder
 */
public record InVivoCoding(Passage passage, String words, Code parent, String coder) implements StudyOperation {

    private static final int LONGEST_NAME = 60;

    @Override
    public String label() {
        return NLS.bind(Messages.CodeInVivo, codeName(words));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        String name = StudyLookup.requireName(codeName(words));
        Code folder = parent == null ? folder(edit, lookup) : lookup.current(Code.class, parent);
        Code code = folder.getCodes().stream()
            .filter(each -> each.getOrigin() == CodeOrigin.IN_VIVO && each.isCodable() && name.equals(each.getName()))
            .findFirst().orElse(null);
        if (code == null) {
            code = new CreateCode(name, folder, true, CodeOrigin.IN_VIVO, coder).create(edit);
        }
        CodeSegment.code(edit, lookup.selection(passage), code, lookup.coder(coder), CodingOrigin.IN_VIVO);
    }

    private static Code folder(StudyEdit edit, StudyLookup lookup) {
        for (Code code : lookup.codeSystem().getCodes()) {
            if (!code.isCodable() && code.getOrigin() == CodeOrigin.IN_VIVO) {
                return code;
            }
        }
        Code folder = TextsFactory.eINSTANCE.createCode();
        folder.setName(Messages.InVivoFolder);
        folder.setCodable(false);
        folder.setOrigin(CodeOrigin.IN_VIVO);
        folder.setCreatedAt(edit.time());
        lookup.codeSystem().getCodes().add(folder);
        return folder;
    }

    /**
     * Makes the name of a code from the words of a passage.
     *
     * @param words the words
     * @return the words in one line without quotation marks and punctuation at the ends, shortened at the end of a word
     */
    public static String codeName(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        String bare = line.replaceAll("^[\\p{P}\\p{Z}]+|[\\p{P}\\p{Z}&&[^?!)\\]]]+$", "");
        String name = bare.isEmpty() ? line : bare;
        if (name.codePointCount(0, name.length()) <= LONGEST_NAME) {
            return name;
        }
        String cut = name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
        int space = cut.lastIndexOf(' ');
        return (space > LONGEST_NAME / 2 ? cut.substring(0, space) : cut).replaceAll("[\\p{P}\\p{Z}]+$", "") + "…";
    }
}
