// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.popup.Choice;
import org.triangula.coding.ui.popup.ChoicePopup;
import org.triangula.model.texts.Code;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.selection.StudyObjectTransfer;

/** A list of codes: dropped from the code tree, chosen by typing, or taken over from the active ones. */
final class CodeListField {

    private static final int ROWS = 3;

    private final CodingContext context;
    private final CodeImages images;
    private final Runnable changed;
    private final Composite area;
    private final Label title;
    private final Table table;
    private final Set<String> codes = new LinkedHashSet<>();

    CodeListField(Composite parent, CodingContext context, CodeImages images, String name, Runnable changed) {
        this.context = context;
        this.images = images;
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(area);
        title = new Label(area, SWT.NONE);
        title.setText(name);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        ToolBar bar = new ToolBar(area, SWT.FLAT);
        tool(bar, "plus", Messages.Codes_add, this::choose);
        tool(bar, "circle-check", Messages.Codes_active, () -> add(context.activation().codes()));
        tool(bar, "x", Messages.Codes_remove, this::removeSelected);
        table = new Table(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false)
            .hint(SWT.DEFAULT, table.getItemHeight() * ROWS).applyTo(table);
        table.setToolTipText(Messages.Codes_hint);
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                removeSelected();
            } else if (event.keyCode == SWT.INSERT || event.character == '+') {
                choose();
            }
        });
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = title.getText();
                }
            }
        });
        createMenu();
        createDropTarget();
    }

    private static void tool(ToolBar bar, String icon, String text, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.get().image(icon));
        item.setToolTipText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void createMenu() {
        Menu menu = new Menu(table);
        MenuItem add = new MenuItem(menu, SWT.PUSH);
        add.setText(Messages.Codes_add + "\t" + Messages.Key_insert);
        add.addListener(SWT.Selection, event -> choose());
        MenuItem remove = new MenuItem(menu, SWT.PUSH);
        remove.setText(Messages.Codes_remove + "\t" + Messages.Key_delete);
        remove.addListener(SWT.Selection, event -> removeSelected());
        table.setMenu(menu);
    }

    private void createDropTarget() {
        DropTarget target = new DropTarget(table, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
        target.setTransfer(StudyObjectTransfer.types());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = dropped().isEmpty() ? DND.DROP_NONE : DND.DROP_COPY;
            }

            @Override
            public void dragOperationChanged(DropTargetEvent event) {
                dragEnter(event);
            }

            @Override
            public void drop(DropTargetEvent event) {
                add(dropped());
            }
        });
    }

    private static List<String> dropped() {
        return StudyObjectTransfer.objects().stream().filter(Code.class::isInstance).map(Code.class::cast)
            .map(Code::getId).toList();
    }

    /** Shows a list to choose a code by typing. */
    void choose() {
        List<Choice<Code>> choices = new ArrayList<>();
        for (Code code : context.codes()) {
            String name = code.getName() == null ? "" : code.getName();
            String path = context.tree().path(code.getId());
            choices.add(new Choice<>(name, path.length() <= name.length() ? ""
                : path.substring(0, path.length() - name.length() - 3), String.join(" ", code.getAliases()),
                images.of(code), code));
        }
        new ChoicePopup<>(table.getShell(), Messages.Codes_title, Messages.Codes_type, choices,
            table.toDisplay(0, 0), code -> add(List.of(code.getId()))).open();
    }

    Composite area() {
        return area;
    }

    void rename(String name) {
        title.setText(name);
    }

    List<String> codes() {
        return List.copyOf(codes);
    }

    void add(Collection<String> added) {
        List<String> ordered = new ArrayList<>(added);
        ordered.sort(Comparator.comparingInt(context.tree()::position));
        if (codes.addAll(ordered)) {
            refresh();
            changed.run();
        }
    }

    void show(Collection<String> shown) {
        codes.clear();
        codes.addAll(shown);
        refresh();
    }

    private void removeSelected() {
        List<String> all = codes();
        boolean some = codes.removeAll(Arrays.stream(table.getSelectionIndices()).mapToObj(all::get).toList());
        if (some) {
            refresh();
            changed.run();
        }
    }

    /** Shows names and colours as they are now. */
    void refresh() {
        table.removeAll();
        for (String id : codes) {
            TableItem item = new TableItem(table, SWT.NONE);
            context.find(Code.class, id).ifPresentOrElse(code -> {
                String name = context.tree().name(id);
                String path = context.tree().path(id);
                // the name first: of long paths one would see what is above only
                item.setText(path.length() <= name.length() ? name
                    : name + " – " + path.substring(0, path.length() - name.length() - 3));
                item.setImage(images.of(code));
            }, () -> item.setText(Messages.Codes_gone));
        }
    }
}
