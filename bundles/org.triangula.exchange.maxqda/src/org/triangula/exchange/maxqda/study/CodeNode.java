// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.triangula.exchange.maxqda.CodePath;
import org.triangula.model.texts.Code;

/** A code that is in the study, or will be there after an import. Compared by identity. */
final class CodeNode {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cf}]+");

    private final CodeNode above;
    private final String name;
    private final String normal;
    private final List<CodeNode> below = new ArrayList<>();
    private Code code;

    /** The root, which is no code. */
    CodeNode(List<Code> top) {
        this(null, "", null);
        top.forEach(this::add);
    }

    private CodeNode(CodeNode above, String name, Code code) {
        this.above = above;
        this.name = name;
        this.normal = normal(name);
        this.code = code;
    }

    private void add(Code there) {
        CodeNode node = new CodeNode(this, there.getName() == null ? "" : there.getName(), there);
        below.add(node);
        there.getCodes().forEach(node::add);
    }

    /** Adds a code that will be there. */
    CodeNode add(String fresh) {
        CodeNode node = new CodeNode(this, fresh, null);
        below.add(node);
        return node;
    }

    /** The code of the study; empty as long as it is not there. */
    Optional<Code> code() {
        return Optional.ofNullable(code);
    }

    void become(Code made) {
        code = made;
    }

    String name() {
        return name;
    }

    /**
     * A code directly below: by its name, by another name that only one code has, or by the beginning of a name that
     * MAXQDA may have cut.
     */
    Optional<CodeNode> child(String written) {
        String wanted = normal(written);
        for (CodeNode node : below) {
            if (node.normal.equals(wanted)) {
                return Optional.of(node);
            }
        }
        List<CodeNode> other = below.stream().filter(node -> node.code != null && node.code.getAliases().stream()
            .anyMatch(alias -> normal(alias).equals(wanted))).toList();
        if (other.isEmpty() && isCut(written)) {
            other = below.stream().filter(node -> node.normal.startsWith(wanted)).toList();
        }
        return other.size() == 1 ? Optional.of(other.getFirst()) : Optional.empty();
    }

    /** Whether MAXQDA may have cut a name. Blanks at the place of the cut are lost, so a little less is enough. */
    static boolean isCut(String name) {
        int length = name.codePointCount(0, name.length());
        return length >= CodePath.LONGEST_NAME - 2 && length <= CodePath.LONGEST_NAME;
    }

    private static String normal(String name) {
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll(" ").strip();
    }

    /** The path as people read it. */
    @Override
    public String toString() {
        return above == null || above.above == null ? name : above + CodePath.ARROW + name;
    }
}
