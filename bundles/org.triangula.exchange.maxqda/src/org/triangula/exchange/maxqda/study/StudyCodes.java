// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.ArrayList;
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
 * Finds the codes that a path of an export means, also when MAXQDA has cut a name at 63 characters or a name contains
 * the sign that separates names. Of several ways to read a path the one counts that leads deepest into the codes that
 * are there, or that the import brings.
 */
final class StudyCodes {

    /** With more names than these, a path is only read as it is written. */
    private static final int MOST_NAMES = 9;

    private static final List<String> SEPARATORS = List.of(CodePath.ARROW, CodePath.BACKSLASH);

    private final CodeNode root;
    private final Map<CodePath, Walk> known = new HashMap<>();

    /** How far a path leads: the last code that is there, and how many of the written names it covers. */
    private record Walk(CodeNode node, int used) {
    }

    StudyCodes(Study study) {
        root = new CodeNode(
            study.getTexts().getCodeSystem() == null ? List.of() : study.getTexts().getCodeSystem().getCodes());
    }

    /** The code of the study. */
    Optional<Code> find(CodePath path) {
        return node(path).flatMap(CodeNode::code);
    }

    /** The code of the study or of the import. */
    Optional<CodeNode> node(CodePath path) {
        Walk walk = walk(path);
        return walk.used() == path.names().size() ? Optional.of(walk.node()) : Optional.empty();
    }

    private Walk walk(CodePath path) {
        return known.computeIfAbsent(path, each -> walk(root, each.names(), 0));
    }

    private static Walk walk(CodeNode node, List<String> names, int from) {
        Walk best = new Walk(node, from);
        int most = names.size() > MOST_NAMES ? Math.min(names.size(), from + 1) : names.size();
        for (int to = from + 1; to <= most && best.used() < names.size(); to++) {
            // a single name is the same with either separator
            for (String separator : to == from + 1 ? List.of(CodePath.ARROW) : SEPARATORS) {
                Optional<CodeNode> child = node.child(String.join(separator, names.subList(from, to)));
                Walk walk = child.isPresent() ? walk(child.get(), names, to) : best;
                best = walk.used() > best.used() ? walk : best;
            }
        }
        return best;
    }

    /**
     * Counts with a code from here on, and with those above it, as if it had been made.
     *
     * @param path its path
     * @return the codes that were not there, from the top down
     */
    List<CodeNode> expect(CodePath path) {
        Walk walk = walk(path);
        List<CodeNode> fresh = new ArrayList<>();
        CodeNode node = walk.node();
        for (String name : path.names().subList(walk.used(), path.names().size())) {
            node = node.add(name);
            fresh.add(node);
        }
        if (!fresh.isEmpty()) {
            known.clear();
        }
        return fresh;
    }

    /** The code; made with those above it when it is not there. */
    Code require(StudyEdit edit, CodePath path, String coder) throws ProblemException {
        Walk walk = walk(path);
        CodeNode node = walk.node();
        Code code = node.code().orElse(null);
        for (String name : path.names().subList(walk.used(), path.names().size())) {
            code = new CreateCode(name, code, true, CodeOrigin.UNSPECIFIED, coder).create(edit);
            node = node.add(name);
            node.become(code);
            known.clear();
        }
        return code;
    }
}
