// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does a command of the menu Code in the active document; which one is said behind the class name in plugin.xml. */
public final class PassageHandler extends AbstractHandler implements IExecutableExtension {

    private String command = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        command = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart part = HandlerUtil.getActiveEditor(event);
        if (part instanceof DocumentEditor editor) {
            perform(editor);
        }
        return null;
    }

    private void perform(DocumentEditor editor) {
        PassageActions actions = editor.actions();
        DocumentPane pane = editor.pane();
        switch (command) {
            case "quickCode" -> actions.quickCode();
            case "codeAgain" -> actions.codeAgain();
            case "inVivo" -> actions.inVivo();
            case "removeCoding" -> actions.removeCoding();
            case "comment" -> actions.comment();
            case "link" -> actions.link();
            case "memo" -> actions.memo();
            case "nextCoding" -> editor.step(1);
            case "previousCoding" -> editor.step(-1);
            case "zoomIn" -> pane.setZoom(pane.zoom() + 10);
            case "zoomOut" -> pane.setZoom(pane.zoom() - 10);
            case "zoomReset" -> pane.setZoom(100);
            case "highlight" -> pane.setHighlighting(!pane.isHighlighting());
            default -> performOnText(editor);
        }
    }

    private void performOnText(DocumentEditor editor) {
        SegmentActions segments = editor.segmentActions();
        switch (command) {
            case "marker" -> segments.chooseHighlight();
            case "weigh" -> segments.weigh();
            case "paraphrase" -> segments.paraphrase();
            case "recode" -> segments.recode();
            case "endRight" -> segments.step(true, true);
            case "endLeft" -> segments.step(true, false);
            case "startRight" -> segments.step(false, true);
            case "startLeft" -> segments.step(false, false);
            case "correct" -> editor.correction().toggle();
            case "find" -> editor.find();
            case "proposals" -> editor.toggleProposals();
            case "history" -> editor.toggleHistory();
            case "nextTurn" -> editor.speakers().step(true);
            case "previousTurn" -> editor.speakers().step(false);
            case "play" -> editor.audioBar().toggle();
            case "playHere" -> editor.audioBar().playHere();
            case "playBack" -> editor.audioBar().back();
            case "playSlower" -> editor.audioBar().speed(1);
            default -> throw new IllegalStateException("Unknown command " + command);
        }
    }
}
