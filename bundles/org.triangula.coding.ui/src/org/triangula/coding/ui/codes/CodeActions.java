// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.triangula.coding.operation.ColourCodes;
import org.triangula.coding.operation.CreateCode;
import org.triangula.coding.operation.DeleteCodes;
import org.triangula.coding.operation.MergeCodes;
import org.triangula.coding.operation.MoveCode;
import org.triangula.coding.operation.RenameCode;
import org.triangula.coding.operation.SetCodeShortcut;
import org.triangula.coding.operation.WriteMemo;
import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.Messages;
import org.triangula.coding.ui.document.CodeChoices;
import org.triangula.coding.ui.popup.Choice;
import org.triangula.coding.ui.popup.ChoicePopup;
import org.triangula.coding.ui.popup.NotePopup;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.ui.study.Problems;

/** What a person can do with the codes selected in the tree. */
public final class CodeActions {

    private final CodeTreeViewer viewer;
    private final CodingContext context;
    private final IWorkbenchPartSite site;

    CodeActions(CodeTreeViewer viewer, CodingContext context, IWorkbenchPartSite site) {
        this.viewer = viewer;
        this.context = context;
        this.site = site;
        if (site instanceof IViewSite view) {
            IActionBars bars = view.getActionBars();
            bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), global(this::delete));
            bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), global(this::startRenaming));
        }
    }

    private static Action global(Runnable run) {
        return new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    void press(int key, int modifiers) {
        if (modifiers == 0 && key == SWT.INSERT) {
            create(parentForNew(), true);
        } else if (modifiers == 0 && key == SWT.F2) {
            startRenaming();
        } else if (modifiers == 0 && key == SWT.DEL) {
            delete();
        } else if (modifiers == SWT.MOD3 && (key == SWT.ARROW_UP || key == SWT.ARROW_DOWN)) {
            shift(key == SWT.ARROW_UP ? -1 : 1);
        }
    }

    /** Where a new code goes: beside the selected one, inside a selected folder. */
    Code parentForNew() {
        Code selected = viewer.selected().stream().findFirst().orElse(null);
        if (selected == null || !selected.isCodable()) {
            return selected;
        }
        return selected.eContainer() instanceof Code parent ? parent : null;
    }

    /**
     * Makes a code or folder and lets its name be typed.
     *
     * @param parent the code or folder above; {@code null} at the top
     * @param codable false for a folder
     */
    public void create(Code parent, boolean codable) {
        String name = codable ? Messages.Codes_newName : Messages.Codes_newFolderName;
        if (context.run(new CreateCode(name, parent, codable, CodeOrigin.INDUCTIVE, context.coder()))) {
            List<Code> siblings = parent == null ? context.codeSystem().orElseThrow().getCodes() : parent.getCodes();
            Code code = siblings.get(siblings.size() - 1);
            viewer.select(code);
            viewer.edit(code);
        }
    }

    void startRenaming() {
        viewer.selected().stream().findFirst().ifPresent(viewer::edit);
    }

    /**
     * Renames a code.
     *
     * @param code the code
     * @param name its new name
     */
    public void rename(Code code, String name) {
        if (!name.isBlank()) {
            context.run(new RenameCode(code, name, context.coder()));
        }
    }

    /** Deletes the selected codes. */
    public void delete() {
        List<Code> codes = viewer.selected();
        if (codes.isEmpty()) {
            return;
        }
        int codings = context.tree().withSubcodes(codes.stream().map(Code::getId).toList()).stream()
            .mapToInt(code -> context.frequencies().of(code).codings()).sum();
        String name = codes.get(0).getName();
        int count = codes.size();
        if (context.run(new DeleteCodes(codes, context.coder())) && codings > 0) {
            Problems.notice(count == 1 ? NLS.bind(Messages.Codes_deleted, name, codings)
                : NLS.bind(Messages.Codes_deletedSeveral, count, codings));
        }
    }

    /**
     * Moves codes.
     *
     * @param codes the codes
     * @param parent where to; {@code null} for the top
     * @param before before which code; {@code null} for the end
     */
    public void move(List<Code> codes, Code parent, Code before) {
        context.run(new MoveCode(codes, parent, before, context.coder()));
    }

    /**
     * Merges codes.
     *
     * @param codes the codes that disappear
     * @param target the code that stays
     */
    public void merge(List<Code> codes, Code target) {
        if (context.run(new MergeCodes(codes, target, "", context.coder()))) {
            viewer.select(target);
        }
    }

    void mergeInto() {
        List<Code> codes = viewer.selected();
        List<Choice<Code>> choices = new ArrayList<>(CodeChoices.of(context, viewer.images()));
        choices.removeIf(choice -> codes.stream().anyMatch(code -> EcoreUtil.isAncestor(code, choice.value())));
        new ChoicePopup<>(site.getShell(), Messages.Codes_mergeTitle, Messages.QuickCode_hint, choices, place(),
            target -> merge(codes, target)).open();
    }

    /** Moves the first selected code one place up or down among its siblings. */
    void shift(int direction) {
        viewer.selected().stream().findFirst().ifPresent(code -> {
            Code parent = code.eContainer() instanceof Code above ? above : null;
            List<Code> siblings = parent == null ? context.codeSystem().orElseThrow().getCodes() : parent.getCodes();
            int to = siblings.indexOf(code) + (direction > 0 ? 2 : -1);
            if (to >= 0 && to <= siblings.size()) {
                move(List.of(code), parent, to == siblings.size() ? null : siblings.get(to));
            }
        });
    }

    void colour(String colour) {
        List<Code> codes = viewer.selected();
        if (!codes.isEmpty()) {
            context.run(new ColourCodes(codes, colour));
        }
    }

    void chooseColour() {
        viewer.selected().stream().findFirst().ifPresent(code -> {
            ColorDialog dialog = new ColorDialog(site.getShell());
            dialog.setText(Messages.Codes_colour);
            dialog.setRGB(CodeImages.colour(code));
            RGB chosen = dialog.open();
            if (chosen != null) {
                colour(String.format("#%02X%02X%02X", chosen.red, chosen.green, chosen.blue));
            }
        });
    }

    void shortcut(String key) {
        viewer.selected().stream().findFirst().ifPresent(code -> context.run(new SetCodeShortcut(code, key)));
    }

    void memo() {
        viewer.selected().stream().findFirst().ifPresent(code -> new NotePopup(site.getShell(), Messages.Memo_heading,
            code.getName(), "", place(), (title, text) -> context
                .run(WriteMemo.on(code, title, text, null, context.coder()))).open());
    }

    private Point place() {
        TreeItem[] items = viewer.tree().getSelection();
        Rectangle bounds = items.length == 0 ? new Rectangle(0, 0, 0, 0) : items[0].getBounds();
        return viewer.tree().toDisplay(bounds.x, bounds.y + bounds.height);
    }

    static List<Code> codes(List<EObject> objects) {
        return objects.stream().filter(Code.class::isInstance).map(Code.class::cast).toList();
    }
}
