// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui.catchment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.triangula.geo.catchment.CatchmentMatrix;
import org.triangula.geo.catchment.CatchmentMatrix.Office;
import org.triangula.geo.map.ViewTransform;
import org.triangula.geo.ui.MapPointer;
import org.triangula.geo.ui.MapStage;
import org.triangula.geo.ui.MapTool;
import org.triangula.ui.theme.Theme;

/** Paints municipalities on the map in the colour of the office that is chosen in the view of catchments. */
final class CatchmentPaint implements MapTool {

    /** Okabe and Ito's colours, half transparent; neighbours in the list of offices differ well. */
    private static final List<Integer> COLOURS = List.of(0x900072B2, 0x90E69F00, 0x90009E73, 0x90CC79A7, 0x9056B4E9,
        0x90D55E00, 0x90F0E442, 0x90882255, 0x90B8860B, 0x905E4FA2, 0x9044AA99, 0x90999933, 0x90AA4466, 0x90777777);
    private static final int SQUARE = 12;
    private static final int GAP = 0x30808080;
    private static final int OVERLAP = 0xB0000000;

    private final CatchmentState state;
    private final Set<String> stroke = new LinkedHashSet<>();
    private final Runnable refresh = this::refresh;
    private MapStage stage;
    private boolean withdrawing;
    private String under = "";

    CatchmentPaint(CatchmentState state) {
        this.state = state;
    }

    @Override
    public String name() {
        return state.office().map(office -> Messages.bind(Messages.paintName, office.name()))
            .orElse(Messages.paintNobody);
    }

    @Override
    public String hint() {
        return under.isEmpty() ? Messages.bind(Messages.paintHint, state.office().map(office ->
            office.areas().size()).orElse(0)) : under;
    }

    @Override
    public void started(MapStage used) {
        stage = used;
        state.addListener(refresh);
    }

    @Override
    public void ended() {
        state.removeListener(refresh);
        stage = null;
    }

    private void refresh() {
        if (stage != null) {
            stage.changed();
        }
    }

    /** The municipality at a place that the matrix knows. */
    private Optional<String> municipality(MapPointer at) {
        Set<String> known = new LinkedHashSet<>();
        state.matrix().ifPresent(matrix -> matrix.municipalities().forEach(one -> known.add(one.id())));
        return at.areas().stream().filter(known::contains).reduce((larger, smaller) -> smaller);
    }

    /** Says what lies under the pointer: the municipality and who is responsible. */
    @Override
    public void moved(MapPointer at) {
        Optional<String> municipality = municipality(at);
        String text = state.matrix().flatMap(matrix -> municipality.flatMap(id -> matrix.municipalities().stream()
            .filter(one -> one.id().equals(id)).findFirst()).map(one -> Messages.bind(Messages.paintUnder, one.name(),
                matrix.officesOf(one.id()).isEmpty() ? Messages.gap : matrix.officesOf(one.id()).stream()
                    .map(Office::name).collect(Collectors.joining("; "))))).orElse("");
        if (!text.equals(under)) {
            under = text;
            refresh();
        }
    }

    @Override
    public boolean pressed(MapPointer at) {
        Optional<String> municipality = municipality(at);
        if (municipality.isEmpty() || state.office().isEmpty()) {
            return false;
        }
        // a stroke that begins on what the office has already takes away, any other one gives
        withdrawing = state.office().get().areas().contains(municipality.get()) || at.control();
        stroke.clear();
        stroke.add(municipality.get());
        refresh();
        return true;
    }

    @Override
    public void dragged(MapPointer at) {
        municipality(at).filter(stroke::add).ifPresent(added -> refresh());
    }

    @Override
    public void released(MapPointer at) {
        Set<String> painted = Set.copyOf(stroke);
        stroke.clear();
        if (withdrawing) {
            state.withdraw(painted);
        } else {
            state.assign(painted);
        }
    }

    @Override
    public boolean clicked(MapPointer at) {
        // the key Enter: the middle of the map
        municipality(at).ifPresent(one -> state.toggle(Set.of(one)));
        return municipality(at).isPresent();
    }

    @Override
    public Map<String, Integer> fills() {
        Map<String, Integer> fills = new HashMap<>();
        if (state.matrix().isEmpty()) {
            return fills;
        }
        CatchmentMatrix matrix = state.matrix().get();
        Map<String, Integer> colours = colours(matrix);
        matrix.municipalities().forEach(one -> fills.put(one.id(), switch (matrix.coverage(one.id())) {
            case GAP -> GAP;
            case OVERLAP -> OVERLAP;
            case COVERED -> colours.getOrDefault(matrix.officesOf(one.id()).getFirst().catchment(), GAP);
        }));
        int own = state.office().map(office -> colours.getOrDefault(office.catchment(), COLOURS.getLast()))
            .orElse(GAP);
        stroke.forEach(one -> fills.put(one, withdrawing ? GAP : own | 0xE0000000));
        return fills;
    }

    private static Map<String, Integer> colours(CatchmentMatrix matrix) {
        Map<String, Integer> colours = new LinkedHashMap<>();
        for (Office office : matrix.offices()) {
            if (!office.catchment().isEmpty()) {
                colours.computeIfAbsent(office.catchment(), unknown -> COLOURS.get(colours.size() % COLOURS.size()));
            }
        }
        return colours;
    }

    /** The legend at the upper left; what the other colours are is said where the pointer is. */
    @Override
    public void paint(GC gc, ViewTransform view) {
        Map<Integer, String> lines = new LinkedHashMap<>();
        state.matrix().ifPresent(matrix -> state.office().ifPresent(office -> lines.put(colours(matrix)
            .getOrDefault(office.catchment(), COLOURS.getLast()), office.name())));
        lines.put(GAP, Messages.legendGap);
        lines.put(OVERLAP, Messages.legendOverlap);
        gc.setFont(gc.getDevice().getSystemFont());
        int height = gc.getFontMetrics().getHeight() + 2;
        int width = 0;
        for (String line : lines.values()) {
            width = Math.max(width, gc.stringExtent(line).x);
        }
        gc.setAlpha(225);
        gc.setBackground(new Color(Theme.current().ground()));
        gc.fillRectangle(6, 6, width + SQUARE + 20, lines.size() * height + 8);
        gc.setAlpha(255);
        gc.setForeground(new Color(Theme.current().text()));
        int y = 10;
        for (Map.Entry<Integer, String> line : lines.entrySet()) {
            int colour = line.getKey();
            gc.setBackground(new Color(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF));
            gc.setAlpha(colour >>> 24);
            gc.fillRectangle(12, y + (height - SQUARE) / 2, SQUARE, SQUARE);
            gc.setAlpha(255);
            gc.drawString(line.getValue(), 12 + SQUARE + 6, y, true);
            y += height;
        }
    }

    @Override
    public int cursor() {
        return SWT.CURSOR_HAND;
    }
}
