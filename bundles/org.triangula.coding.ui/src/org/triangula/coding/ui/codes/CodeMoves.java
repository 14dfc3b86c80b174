// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.triangula.model.texts.Code;

/** Moves codes by keys, as they are moved by drag: among their siblings, below the code before, one level up. */
final class CodeMoves {

    private final CodeTreeViewer viewer;
    private final CodeActions actions;

    CodeMoves(CodeTreeViewer viewer, CodeActions actions) {
        this.viewer = viewer;
        this.actions = actions;
    }

    /** Selected codes that are siblings of the first one, in their order. */
    private List<Code> together() {
        List<Code> selected = viewer.selected();
        if (selected.isEmpty()) {
            return selected;
        }
        List<Code> siblings = actions.siblings(parent(selected.get(0)));
        return siblings.stream().filter(selected::contains).toList();
    }

    private static Code parent(Code code) {
        return code.eContainer() instanceof Code above ? above : null;
    }

    void up() {
        List<Code> codes = together();
        if (!codes.isEmpty()) {
            Code parent = parent(codes.get(0));
            List<Code> siblings = actions.siblings(parent);
            int place = siblings.indexOf(codes.get(0)) - 1;
            if (place >= 0) {
                actions.move(codes, parent, siblings.get(place));
            }
        }
    }

    void down() {
        List<Code> codes = together();
        if (!codes.isEmpty()) {
            Code parent = parent(codes.get(0));
            List<Code> siblings = actions.siblings(parent);
            int place = siblings.indexOf(codes.getLast()) + 2;
            if (place <= siblings.size()) {
                actions.move(codes, parent, place == siblings.size() ? null : siblings.get(place));
            }
        }
    }

    /** Below the sibling before the first selected code. */
    void in() {
        List<Code> codes = together();
        if (!codes.isEmpty()) {
            List<Code> siblings = actions.siblings(parent(codes.get(0)));
            int place = siblings.indexOf(codes.get(0)) - 1;
            if (place >= 0) {
                Code target = siblings.get(place);
                actions.move(codes, target, null);
                viewer.viewer().setExpandedState(target, true);
                reveal(codes);
            }
        }
    }

    /** Behind the code above. */
    void out() {
        List<Code> codes = together();
        Code parent = codes.isEmpty() ? null : parent(codes.get(0));
        if (parent != null) {
            Code above = parent(parent);
            List<Code> siblings = actions.siblings(above);
            int place = siblings.indexOf(parent) + 1;
            actions.move(codes, above, place < siblings.size() ? siblings.get(place) : null);
            reveal(codes);
        }
    }

    void top() {
        List<Code> codes = viewer.selected();
        if (!codes.isEmpty()) {
            actions.move(codes, null, null);
            reveal(codes);
        }
    }

    void below() {
        List<Code> codes = viewer.selected();
        actions.choose(Messages.moveToTitle, codes, true, (target, reason) -> {
            actions.move(codes, target, null);
            viewer.viewer().setExpandedState(target, true);
            reveal(codes);
        });
    }

    private void reveal(List<Code> codes) {
        viewer.viewer().setSelection(new StructuredSelection(codes), true);
    }
}
