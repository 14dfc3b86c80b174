// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.part.ViewPart;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.geo.feature.FeatureFormats;
import org.triangula.geo.style.BackgroundLayer;
import org.triangula.geo.style.LayerStyle;
import org.triangula.ui.study.Problems;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ToolActions;

/** The layers of the map in the order in which they lie upon each other, and how the selected one looks. */
public final class LayersView extends ViewPart implements StudyMap.Listener {

    /** Identity of the view. */
    public static final String ID = "org.triangula.geo.ui.layers";

    private StudyMap map;
    private StackLayout layout;
    private Composite stack;
    private SashForm filled;
    private Composite empty;
    private LayerTable table;
    private LayerDetails details;

    @Override
    public void createPartControl(Composite parent) {
        map = StudyMap.get();
        layout = new StackLayout();
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        empty = new EmptyState(stack, "layers", Messages.layers_empty);
        filled = new SashForm(stack, SWT.VERTICAL);
        table = new LayerTable(filled, map);
        details = new LayerDetails(filled, map);
        filled.setWeights(55, 45);
        table.control().addListener(SWT.Selection, event -> showDetails());
        createActions();
        map.addListener(this);
        contentChanged();
    }

    private void createActions() {
        Action add = ToolActions.button(Messages.layers_add, "folder-plus", this::askBackground);
        Action up = ToolActions.button(Messages.layers_up, "arrow-up", () -> table.move(-1));
        Action down = ToolActions.button(Messages.layers_down, "arrow-down", () -> table.move(1));
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(up);
        bar.add(down);
        bar.add(add);
        Action top = action(Messages.layers_top, () -> table.moveTo(table.selected(), 0));
        Action bottom = action(Messages.layers_bottom, () -> table.moveTo(table.selected(), Integer.MAX_VALUE));
        Action all = action(Messages.layers_showAll, () -> table.showAll(true));
        Action none = action(Messages.layers_hideAll, () -> table.showAll(false));
        Action usual = action(Messages.layers_reset, () -> {
            String id = table.selected();
            map.choose(settings -> settings.with(id, style -> LayerStyle.PLAIN));
        });
        Action remove = action(Messages.layers_remove, table::removeBackground);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            List.of(up, down, top, bottom).forEach(shown::add);
            shown.add(new Separator());
            List.of(all, none, usual).forEach(shown::add);
            shown.add(new Separator());
            shown.add(add);
            if (table.selected().startsWith(BackgroundLayer.PREFIX)) {
                shown.add(remove);
            }
        });
        table.menu(menu);
    }

    private static Action action(String text, Runnable work) {
        return new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private void askBackground() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setText(Messages.layers_add);
        String[] endings = FeatureFormats.all().stream().map(format -> "*" + String.join(";*", format.endings()))
                .toArray(String[]::new);
        dialog.setFilterExtensions(new String[] {String.join(";", endings)});
        String chosen = dialog.open();
        if (chosen != null) {
            addBackground(Path.of(chosen));
        }
    }

    /** Adds a file as background; asks which layer where it has several. */
    void addBackground(Path file) {
        Display display = stack.getDisplay();
        Job.create(Messages.layers_add, (ICoreRunnable) monitor -> {
            try {
                var format = FeatureFormats.of(file).orElseThrow(() -> new ProblemException(file.toString(),
                        Messages.background_format, Messages.background_formatRemedy));
                List<String> tables = format.create().tables(file);
                display.asyncExec(() -> choose(file, tables));
            } catch (ProblemException e) {
                Problem problem = e.problem();
                display.asyncExec(() -> Problems.show(problem));
            }
        }).schedule();
    }

    private void choose(Path file, List<String> tables) {
        if (stack.isDisposed()) {
            return;
        }
        Object[] chosen = tables.toArray();
        if (tables.size() > 1) {
            ElementListSelectionDialog dialog = new ElementListSelectionDialog(getSite().getShell(),
                    new LabelProvider());
            dialog.setTitle(Messages.layers_add);
            dialog.setMessage(Messages.layers_which);
            dialog.setMultipleSelection(true);
            dialog.setElements(chosen);
            chosen = dialog.open() == Window.OK ? dialog.getResult() : new Object[0];
        }
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        for (Object one : chosen) {
            String table = (String) one;
            map.choose(settings -> settings.withBackground(new BackgroundLayer(file.toString(), table,
                    table.isEmpty() ? name : table)));
        }
    }

    @Override
    public void contentChanged() {
        Optional<MapContent> content = map.content();
        boolean shown = content.isPresent() && !content.get().layers().isEmpty();
        layout.topControl = shown ? filled : empty;
        stack.layout();
        if (shown) {
            table.show(content.get().layers());
            showDetails();
        }
    }

    private void showDetails() {
        map.content().ifPresent(content -> details.show(content, table.selected()));
    }

    /** The list, for tests. */
    LayerTable table() {
        return table;
    }

    /** The details, for tests. */
    LayerDetails details() {
        return details;
    }

    @Override
    public void setFocus() {
        if (layout.topControl == filled) {
            table.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (map != null) {
            map.removeListener(this);
        }
        super.dispose();
    }
}
