// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.triangula.coding.code.CodeDeletion;
import org.triangula.coding.code.CodeOutline;
import org.triangula.coding.operation.ChangeCodeSet;
import org.triangula.coding.operation.ColourCodes;
import org.triangula.coding.operation.CreateCode;
import org.triangula.coding.operation.CreateCodes;
import org.triangula.coding.operation.DeleteCodes;
import org.triangula.coding.operation.MarkFavourite;
import org.triangula.coding.operation.MergeCodes;
import org.triangula.coding.operation.MoveCode;
import org.triangula.coding.operation.RenameCode;
import org.triangula.coding.operation.SetAliases;
import org.triangula.coding.operation.SetCodeOrigin;
import org.triangula.coding.operation.SetCodeShortcut;
import org.triangula.coding.operation.WriteMemo;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.activation.ActivatedObjects;
import org.triangula.coding.ui.document.CodeChoices;
import org.triangula.coding.ui.popup.Choice;
import org.triangula.coding.ui.popup.NotePopup;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.NamedElement;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.CodeSet;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.TextClipboard;

/** What a person can do with the codes selected in the tree. */
public final class CodeActions {

    /** Merging or deleting so many codings is done in a job. */
    private static final int MANY = 2000;
    /** In studies with so many codings it is always: what refers to a code is looked for in the whole study. */
    private static final int LARGE = 20_000;

    private final CodeTreeViewer viewer;
    private final CodingContext context;
    private final Shell shell;

    CodeActions(CodeTreeViewer viewer, CodingContext context, Shell shell) {
        this.viewer = viewer;
        this.context = context;
        this.shell = shell;
    }

    CodingContext context() {
        return context;
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
        String name = codable ? Messages.newName : Messages.newFolderName;
        if (context.run(new CreateCode(name, parent, codable, CodeOrigin.INDUCTIVE, context.coder()))) {
            List<Code> siblings = siblings(parent);
            Code code = siblings.get(siblings.size() - 1);
            viewer.select(code);
            viewer.edit(code);
        }
    }

    List<Code> siblings(Code parent) {
        return parent == null ? context.codeSystem().orElseThrow().getCodes() : parent.getCodes();
    }

    /** Makes codes of the list in the clipboard, below the selected code or folder, else at the top. */
    void paste() {
        List<CodeOutline> outline = CodeOutline.read(TextClipboard.get(shell.getDisplay()));
        if (outline.isEmpty()) {
            Problems.notice(Messages.pasteNothing);
        } else {
            paste(outline, viewer.selected().stream().findFirst().orElse(null));
        }
    }

    /**
     * Makes codes of a list.
     *
     * @param outline the list
     * @param parent the code or folder above; {@code null} at the top
     */
    public void paste(List<CodeOutline> outline, Code parent) {
        if (context.run(new CreateCodes(outline, parent, null, CodeOrigin.DEDUCTIVE, context.coder()))) {
            List<Code> siblings = siblings(parent);
            viewer.select(siblings.get(siblings.size() - outline.size()));
        }
    }

    void startRenaming() {
        Object first = viewer.viewer().getStructuredSelection().getFirstElement();
        if (first != null) {
            viewer.edit(first);
        }
    }

    /**
     * Renames a code or a code set.
     *
     * @param named the code or set
     * @param name its new name
     */
    public void rename(NamedElement named, String name) {
        if (!name.isBlank()) {
            context.run(named instanceof CodeSet set ? new ChangeCodeSet(set, name, set.getColour())
                : new RenameCode((Code) named, name, context.coder()));
        }
    }

    /**
     * Deletes the selected codes, after a look at what goes with them; code sets at once. Codes that are selected in
     * the list of a set or of the favourites are only taken out of it.
     */
    public void delete() {
        List<Code> codes = viewer.selected();
        CodeSet in = viewer.selectedIn();
        if (in != null) {
            new CodeSetActions(context).fill(in, codes, false);
            return;
        }
        if (viewer.isSelectedAmongFavourites()) {
            context.run(new MarkFavourite(codes, false));
            return;
        }
        viewer.selectedSets().forEach(new CodeSetActions(context)::delete);
        if (codes.isEmpty()) {
            return;
        }
        CodeDeletion goes = CodeDeletion.of(context.session().orElseThrow().study(), codes);
        if (goes.losesWork()) {
            new DeletionPopup(shell, codes, goes, place(), () -> delete(codes, goes)).open();
        } else {
            delete(codes, goes);
        }
    }

    private void delete(List<Code> codes, CodeDeletion goes) {
        run(new DeleteCodes(codes, context.coder()), goes.codings());
    }

    /** Does an operation: at once, or in a job when it may take long. */
    private void run(StudyOperation operation, int codings) {
        if (codings < MANY && context.index().map(CodingIndex::size).orElse(0) < LARGE) {
            context.run(operation);
        } else {
            StudyWorkspace.get().runInBackground(operation, done -> {
                // the tree follows the study
            });
        }
    }

    private int codings(List<Code> codes) {
        return context.counts().map(counts -> codes.stream()
            .mapToInt(code -> counts.withSubcodes(code.getId()).codings()).sum()).orElse(0);
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
        merge(codes, target, "");
    }

    void merge(List<Code> codes, Code target, String reason) {
        viewer.select(target);
        run(new MergeCodes(codes, target, reason, context.coder()), codings(codes));
    }

    void mergeInto() {
        List<Code> codes = viewer.selected();
        choose(Messages.mergeTitle, codes, false, (target, reason) -> merge(codes, target, reason));
    }

    /** Lets a code be chosen that is none of some codes and not below them. */
    void choose(String title, List<Code> codes, boolean folders, BiConsumer<Code, String> chosen) {
        if (codes.isEmpty()) {
            return;
        }
        List<Choice<Code>> choices = new ArrayList<>();
        if (folders) {
            context.codes().forEach(code -> choices.add(new Choice<>(code.getName() == null ? "" : code.getName(),
                context.tree().path(code.getId()), "", viewer.images().of(code), code)));
        } else {
            choices.addAll(CodeChoices.of(context, viewer.images()));
        }
        choices.removeIf(choice -> codes.stream().anyMatch(code -> EcoreUtil.isAncestor(code, choice.value())));
        new CodeChoicePopup(shell, title, choices, place(), !folders, chosen).open();
    }

    void colour(String colour, boolean subcodes) {
        List<Code> codes = viewer.selected();
        if (!codes.isEmpty()) {
            context.run(new ColourCodes(codes, colour, subcodes));
        }
        viewer.selectedSets().forEach(set -> context.run(new ChangeCodeSet(set, set.getName(), colour)));
    }

    /** Gives the codes below the selected ones the colour of these. */
    void colourBelow() {
        List<Code> codes = viewer.selected().stream().filter(code -> code.getColour() != null).toList();
        if (!codes.isEmpty()) {
            StudyOperation first = new ColourCodes(codes, codes.get(0).getColour(), true);
            context.run(StudyOperation.of(first.label(), edit -> {
                for (Code code : codes) {
                    new ColourCodes(List.of(code), code.getColour(), true).perform(edit);
                }
            }));
        }
    }

    void chooseColour() {
        ColorDialog dialog = new ColorDialog(shell);
        dialog.setText(Messages.colour);
        viewer.selected().stream().findFirst().ifPresent(code -> dialog.setRGB(CodeImages.colour(code)));
        RGB chosen = dialog.open();
        if (chosen != null) {
            colour(String.format("#%02X%02X%02X", chosen.red, chosen.green, chosen.blue), false);
        }
    }

    ImageDescriptor dot(RGB colour) {
        return ImageDescriptor.createFromImage(viewer.images().dot(colour));
    }

    void shortcut(String key) {
        viewer.selected().stream().findFirst().ifPresent(code -> context.run(new SetCodeShortcut(code, key)));
    }

    void origin(CodeOrigin origin) {
        List<Code> codes = viewer.selected();
        if (!codes.isEmpty()) {
            context.run(new SetCodeOrigin(codes, origin));
        }
    }

    /** Makes the selected codes favourites; when all of them are, ends that. */
    void favourite() {
        List<Code> codes = viewer.selected();
        if (!codes.isEmpty()) {
            context.run(new MarkFavourite(codes, !codes.stream().allMatch(Code::isFavourite)));
        }
    }

    /** Activates the selected codes; when all of them are active, deactivates them. */
    void activate(List<? extends EObject> codes) {
        if (!codes.isEmpty()) {
            context.activate(ActivatedObjects.of(codes).toggle(context.activation()));
        }
    }

    void aliases() {
        viewer.selected().stream().findFirst().ifPresent(code -> new NotePopup(shell,
            NLS.bind(Messages.aliasHeading, code.getName()), null, String.join("\n", code.getAliases()), place(),
            (title, text) -> context.run(new SetAliases(code, text.lines().toList()))).open());
    }

    void memo() {
        viewer.selected().stream().findFirst().ifPresent(code -> new NotePopup(shell, Messages.memoHeading,
            code.getName(), "", place(), (title, text) -> context
                .run(WriteMemo.on(code, title, text, null, context.coder()))).open());
    }

    Point place() {
        TreeItem[] items = viewer.tree().getSelection();
        Rectangle bounds = items.length == 0 ? new Rectangle(0, 0, 0, 0) : items[0].getBounds();
        return viewer.tree().toDisplay(bounds.x, bounds.y + bounds.height);
    }

    static List<Code> codes(List<EObject> objects) {
        return objects.stream().filter(Code.class::isInstance).map(Code.class::cast).toList();
    }
}
