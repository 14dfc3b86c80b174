// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.triangula.coding.operation.RemoveSegmentLink;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.Messages;
import org.triangula.coding.ui.codes.ExampleMenu;
import org.triangula.model.inquiry.Link;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;

/** The context menu of a document: the passage, the coding under the mouse, its links. */
final class PassageMenu {

    private static final int[] WEIGHTS = {0, 10, 25, 50, 75, 100};

    private final DocumentEditor editor;
    private final PassageActions actions;
    private final CodingContext context;

    PassageMenu(DocumentEditor editor, PassageActions actions, CodingContext context) {
        this.editor = editor;
        this.actions = actions;
        this.context = context;
    }

    void fill(IMenuManager menu) {
        boolean passage = editor.passage().isPresent();
        editor.coding().ifPresent(coding -> addCoding(menu, coding));
        menu.add(new Separator("code"));
        add(menu, Messages.Menu_quickCode, "code", actions::quickCode).setEnabled(passage);
        MenuManager recent = new MenuManager(Messages.Menu_recent);
        int key = 1;
        for (Code code : context.recent()) {
            IAction action = add(recent, key++ + "  " + code.getName(), null,
                () -> editor.passage().ifPresent(selected -> actions.code(selected, List.of(code))));
            action.setImageDescriptor(ImageDescriptor.createFromImage(editor.images().of(code)));
            action.setEnabled(passage);
        }
        menu.add(recent);
        add(menu, Messages.Menu_again, "history", actions::codeAgain).setEnabled(passage);
        add(menu, Messages.Menu_inVivo, "code-in-vivo", actions::inVivo).setEnabled(passage);
        add(menu, EditorMessages.Menu_marker, "highlighter", editor.segmentActions()::chooseHighlight)
            .setEnabled(passage);
        add(menu, EditorMessages.Menu_paraphrase, "square-pen", editor.segmentActions()::paraphrase)
            .setEnabled(passage);
        menu.add(new Separator("link"));
        add(menu, Messages.Menu_link, "link", actions::link).setEnabled(passage);
        for (Link link : actions.links()) {
            String target = new ObjectPresentation().label(link.getTarget());
            add(menu, NLS.bind(Messages.Menu_showLinked, target), "external-link",
                () -> ObjectOpeners.open(link.getTarget()));
            add(menu, NLS.bind(Messages.Menu_unlink, target), "trash-2",
                () -> context.run(new RemoveSegmentLink(link)));
        }
        add(menu, Messages.Menu_memo, "sticky-note", actions::memo).setEnabled(passage);
        menu.add(new Separator("text"));
        add(menu, EditorMessages.Menu_correct, "square-pen", editor.correction()::toggle);
        add(menu, EditorMessages.Menu_playHere, "mic", () -> editor.audioBar().playHere());
        add(menu, Messages.Menu_copy, "copy", () -> editor.pane().widget().copy()).setEnabled(passage);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void addCoding(IMenuManager menu, Coding coding) {
        String code = coding.getCode() == null ? "" : coding.getCode().getName();
        add(menu, NLS.bind(Messages.Menu_remove, code), "trash-2", actions::removeCoding);
        MenuManager weights = new MenuManager(Messages.Menu_weight);
        for (int weight : WEIGHTS) {
            Action action = new Action(weight == 0 ? Messages.Menu_noWeight : String.valueOf(weight),
                IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        actions.weigh(weight);
                    }
                }
            };
            action.setChecked(coding.getWeight() == weight);
            weights.add(action);
        }
        weights.add(new Separator());
        add(weights, EditorMessages.Menu_otherWeight, null, editor.segmentActions()::weigh);
        menu.add(weights);
        add(menu, EditorMessages.Menu_recode, "refresh-cw", editor.segmentActions()::recode);
        MenuManager ends = new MenuManager(EditorMessages.Menu_ends);
        add(ends, EditorMessages.Menu_endRight, null, () -> editor.segmentActions().step(true, true));
        add(ends, EditorMessages.Menu_endLeft, null, () -> editor.segmentActions().step(true, false));
        add(ends, EditorMessages.Menu_startLeft, null, () -> editor.segmentActions().step(false, false));
        add(ends, EditorMessages.Menu_startRight, null, () -> editor.segmentActions().step(false, true));
        menu.add(ends);
        add(menu, Messages.Menu_comment, "pencil", actions::comment);
        ExampleMenu.fill(menu, List.of(coding), context);
    }

    private static IAction add(IMenuManager menu, String text, String icon, Runnable run) {
        Action action = new Action(text.replace("@", "(at)").replace("&", "&&")) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (icon != null) {
            action.setImageDescriptor(Icons.get().descriptor(icon));
        }
        menu.add(action);
        return action;
    }
}
