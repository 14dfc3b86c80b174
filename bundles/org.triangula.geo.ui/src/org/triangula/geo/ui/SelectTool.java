// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.map.ViewTransform;

/**
 * Selects with a rectangle: the signs in it, and where there is none, the smallest areas that are drawn and whose
 * middle lies in it. With shift the selection grows; a click on a sign or an area selects it, with control it is added
 * or taken out.
 */
final class SelectTool implements MapTool {

    private static final double LEAST = 4;

    private final MapSelection selection;
    private final Consumer<List<String>> select;
    private MapStage stage;
    private MapPointer first;
    private MapPointer last;
    private List<String> selected;

    SelectTool(MapSelection selection, List<String> selected, Consumer<List<String>> select) {
        this.selection = selection;
        this.selected = List.copyOf(selected);
        this.select = select;
    }

    @Override
    public String name() {
        return Messages.select_name;
    }

    @Override
    public String hint() {
        return selected.isEmpty() ? Messages.select_start : NLS.bind(Messages.select_count, selected.size());
    }

    @Override
    public void started(MapStage used) {
        stage = used;
    }

    @Override
    public boolean pressed(MapPointer at) {
        first = at;
        last = at;
        return true;
    }

    @Override
    public void dragged(MapPointer at) {
        last = at;
        stage.changed();
    }

    @Override
    public void released(MapPointer at) {
        boolean click = Math.hypot(at.x() - first.x(), at.y() - first.y()) < LEAST;
        Set<String> result = new LinkedHashSet<>(at.shift() || click && at.control() ? selected : List.of());
        if (click) {
            for (String id : selection.at(at.x(), at.y())) {
                if (!result.add(id) && at.control()) {
                    result.remove(id);
                }
            }
        } else {
            result.addAll(selection.within(new Envelope(first.onMap(), at.onMap())));
        }
        first = null;
        selected = new ArrayList<>(result);
        select.accept(selected);
        stage.changed();
    }

    @Override
    public void paint(GC gc, ViewTransform view) {
        if (first != null) {
            int left = (int) Math.min(first.x(), last.x());
            int top = (int) Math.min(first.y(), last.y());
            ToolPaint.rectangle(gc, left, top, (int) Math.abs(first.x() - last.x()),
                    (int) Math.abs(first.y() - last.y()));
        }
    }
}
