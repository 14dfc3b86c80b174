// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.geo.map.MapSymbol;

/** The list of layers, the topmost first: shown by check box, moved by dragging or by keys. */
final class LayerTable {

    private static final int ICON = 16;
    private static final int COUNT_WIDTH = 62;

    private final StudyMap map;
    private final Table table;
    private final Map<String, Image> images = new HashMap<>();
    private List<MapLayerEntry> layers = List.of();

    LayerTable(Composite parent, StudyMap map) {
        this.map = map;
        table = new Table(parent, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        TableColumn name = new TableColumn(table, SWT.NONE);
        TableColumn count = new TableColumn(table, SWT.RIGHT);
        count.setWidth(COUNT_WIDTH);
        table.addListener(SWT.Resize, event -> name.setWidth(Math.max(80,
                table.getClientArea().width - COUNT_WIDTH - 4)));
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                TableItem item = (TableItem) event.item;
                map.choose(settings -> settings.with((String) item.getData(),
                        style -> style.withVisible(item.getChecked())));
            }
        });
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.Dispose, event -> images.values().forEach(Image::dispose));
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == -1) {
                    event.result = Messages.layers_tree;
                }
            }
        });
        createDrag();
    }

    Table control() {
        return table;
    }

    /** Shows layers; the one that was selected stays selected. */
    void show(List<MapLayerEntry> shown) {
        String selected = selected();
        layers = shown;
        table.setRedraw(false);
        try {
            table.setItemCount(layers.size());
            for (int i = 0; i < layers.size(); i++) {
                MapLayerEntry layer = layers.get(i);
                TableItem item = table.getItem(i);
                item.setData(layer.id());
                item.setText(0, layer.problem().isEmpty() ? layer.name() : layer.name() + " (!)");
                item.setText(1, layer.count() == layer.all() ? String.format("%,d", layer.all())
                        : NLS.bind(Messages.layers_filtered, layer.count(), layer.all()));
                item.setImage(0, image(layer.symbol(), layer.colour()));
                item.setChecked(layer.visible());
            }
            select(selected.isEmpty() && !layers.isEmpty() ? layers.getFirst().id() : selected);
        } finally {
            table.setRedraw(true);
        }
    }

    /** The id of the selected layer; empty without one. */
    String selected() {
        return table.getSelectionCount() == 0 ? "" : String.valueOf(table.getSelection()[0].getData());
    }

    void select(String id) {
        for (TableItem item : table.getItems()) {
            if (id.equals(item.getData())) {
                table.setSelection(item);
            }
        }
    }

    private Image image(MapSymbol symbol, int colour) {
        return images.computeIfAbsent(symbol.name() + colour, unknown -> {
            ImageData empty = new ImageData(ICON, ICON, 32, new PaletteData(0xFF0000, 0xFF00, 0xFF));
            empty.alphaData = new byte[ICON * ICON];
            Image image = new Image(table.getDisplay(), empty);
            GC gc = new GC(image);
            gc.setAntialias(SWT.ON);
            double size = symbol == MapSymbol.FILL || symbol == MapSymbol.LINE ? 10 : 12;
            AwtShapes.sign(gc, symbol, ICON / 2.0, ICON / 2.0, size, colour, new RGB(0xFF, 0xFF, 0xFF));
            gc.dispose();
            return image;
        });
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == SWT.ARROW_UP) {
            move(-1);
            event.doit = false;
        } else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == SWT.ARROW_DOWN) {
            move(1);
            event.doit = false;
        } else if (event.keyCode == SWT.DEL) {
            removeBackground();
        }
    }

    /** Moves the selected layer by lines. */
    void move(int lines) {
        int from = table.getSelectionIndex();
        if (from >= 0) {
            moveTo(selected(), Math.max(0, Math.min(layers.size() - 1, from + lines)));
        }
    }

    /** Moves a layer to a line. */
    void moveTo(String id, int line) {
        List<String> order = new ArrayList<>(layers.stream().map(MapLayerEntry::id).toList());
        if (order.remove(id)) {
            order.add(Math.min(order.size(), line), id);
            map.choose(settings -> settings.withOrder(order));
        }
    }

    /** Takes the selected layer away if it is one of a file. */
    void removeBackground() {
        String id = selected();
        layers.stream().filter(layer -> layer.id().equals(id) && layer.isBackground()).findFirst()
                .ifPresent(layer -> map.choose(settings -> settings.withoutBackground(id)));
    }

    private void createDrag() {
        DragSource source = new DragSource(table, DND.DROP_MOVE);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = table.getSelectionCount() == 1;
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = selected();
            }
        });
        DropTarget target = new DropTarget(table, DND.DROP_MOVE);
        target.setTransfer(new Transfer[] {TextTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.feedback = DND.FEEDBACK_INSERT_BEFORE | DND.FEEDBACK_SCROLL;
            }

            @Override
            public void drop(DropTargetEvent event) {
                int line = event.item instanceof TableItem item ? table.indexOf(item) : layers.size();
                int from = layers.stream().map(MapLayerEntry::id).toList().indexOf(event.data);
                moveTo(String.valueOf(event.data), from >= 0 && from < line ? line - 1 : line);
            }
        });
    }

    /** Shows or hides all layers of the kind of the selected one. */
    void showAll(boolean shown) {
        String id = selected();
        String prefix = id.contains(":") ? id.substring(0, id.indexOf(':') + 1) : id;
        map.choose(settings -> {
            var changed = settings;
            for (MapLayerEntry layer : layers) {
                if (layer.id().startsWith(prefix)) {
                    changed = changed.with(layer.id(), style -> style.withVisible(shown));
                }
            }
            return changed;
        });
    }

    void menu(MenuManager menu) {
        table.setMenu(menu.createContextMenu(table));
    }
}
