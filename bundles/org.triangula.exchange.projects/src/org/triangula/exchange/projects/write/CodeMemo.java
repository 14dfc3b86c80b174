// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.write;

import org.triangula.model.texts.Code;

/**
 * What the codebook says about a code as one text: the definition first, then rules and example with their
 * headings.
 */
final class CodeMemo {

    private CodeMemo() {
    }

    static String of(Code code) {
        StringBuilder memo = new StringBuilder();
        add(memo, "", code.getDefinition());
        add(memo, "", code.getDescription());
        add(memo, Messages.memo_inclusion, code.getInclusionRules());
        add(memo, Messages.memo_exclusion, code.getExclusionRules());
        add(memo, Messages.memo_rules, code.getCodingRules());
        add(memo, Messages.memo_anchor, code.getAnchorExample());
        return memo.toString();
    }

    private static void add(StringBuilder memo, String heading, String text) {
        if (text != null && !text.isBlank()) {
            memo.append(memo.isEmpty() ? "" : "\n\n").append(heading.isEmpty() ? "" : heading + "\n")
                .append(text.strip());
        }
    }
}
