// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.coding.operation.CreateCode;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.maxqda.CodePath;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;

/**
 * Finds the codes of a study that a path of an export means, also when MAXQDA has cut a name at 63 characters or a name
 * contains the sign that separates names.
 */
final class StudyCodes {

    private final Study study;
    private final Map<CodePath, Optional<Code>> known = new HashMap<>();

    StudyCodes(Study study) {
        this.study = study;
    }

    /** The code; of several ways to read the path the first counts that leads to a code. */
    Optional<Code> find(CodePath path) {
        return known.computeIfAbsent(path, each -> {
            for (String separator : new String[] {CodePath.ARROW, CodePath.BACKSLASH}) {
                for (CodePath reading : each.readings(separator)) {
                    Code code = walk(reading.names());
                    if (code != null) {
                        return Optional.of(code);
                    }
                }
            }
            return Optional.empty();
        });
    }

    private List<Code> top() {
        return study.getTexts().getCodeSystem() == null ? List.of() : study.getTexts().getCodeSystem().getCodes();
    }

    private Code walk(List<String> names) {
        Code code = null;
        for (String name : names) {
            code = child(code == null ? top() : code.getCodes(), name);
            if (code == null) {
                return null;
            }
        }
        return code;
    }

    private static Code child(List<Code> codes, String name) {
        String wanted = normal(name);
        for (Code code : codes) {
            if (normal(code.getName()).equals(wanted)) {
                return code;
            }
        }
        List<Code> other = codes.stream().filter(code -> code.getAliases().stream()
            .anyMatch(alias -> normal(alias).equals(wanted))).toList();
        if (other.isEmpty() && isCut(name)) {
            other = codes.stream().filter(code -> normal(code.getName()).startsWith(wanted)).toList();
        }
        return other.size() == 1 ? other.getFirst() : null;
    }

    /** Whether MAXQDA may have cut a name. Blanks at the place of the cut are lost, so a little less is enough. */
    static boolean isCut(String name) {
        int length = name.codePointCount(0, name.length());
        return length >= CodePath.LONGEST_NAME - 2 && length <= CodePath.LONGEST_NAME;
    }

    /** The code; made with those above it when it is not there. */
    Code require(StudyEdit edit, CodePath path, String coder) throws ProblemException {
        Optional<Code> there = find(path);
        if (there.isPresent()) {
            return there.get();
        }
        Code code = null;
        for (String name : path.names()) {
            Code next = child(code == null ? top() : code.getCodes(), name);
            code = next == null ? new CreateCode(name, code, true, CodeOrigin.UNSPECIFIED, coder).create(edit) : next;
        }
        known.clear();
        return code;
    }

    private static String normal(String name) {
        return name == null ? ""
            : Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]+", " ").strip();
    }
}
