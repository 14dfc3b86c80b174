// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.core.benchmark.Benchmark;
import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.figure.ColourScales;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.classes.ClassMethod;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.ClassedScale;
import org.triangula.geo.map.MapRenderer;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.MapSymbol;
import org.triangula.geo.map.PointMapLayer;
import org.triangula.geo.map.ViewTransform;

/**
 * Panning and zooming on a map of a state: 572,000 cells, 1,101 municipalities and 44 districts of 60 corners with
 * names, 500 facilities with names, in the styles of the map view. Every frame is rendered completely, as the map view
 * does beside the thread of the user interface; all times are those of one core.
 */
public final class MapBenchmark implements Benchmark {

    private static final String SYSTEM = "EPSG:25832";
    private static final double LEFT = 400_000;
    private static final double TOP = 5_500_000;
    private static final double CELL = 250;
    private static final int COLUMNS = 715;
    private static final int ROWS = 800;
    private static final int MUNICIPALITIES_ACROSS = 33;
    private static final int MUNICIPALITIES = 1101;
    private static final int DISTRICTS_ACROSS = 7;
    private static final int DISTRICTS = 44;
    private static final int FACILITIES = 500;
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 640;
    private static final int FRAMES = 60;

    private final int columns;
    private final int rows;
    private final int frames;

    /** Creates the benchmark for a state. */
    public MapBenchmark() {
        this(COLUMNS, ROWS, FRAMES);
    }

    /** Creates the benchmark for any number of cells and frames. */
    MapBenchmark(int columns, int rows, int frames) {
        this.columns = columns;
        this.rows = rows;
        this.frames = frames;
    }

    @Override
    public String name() {
        return "map";
    }

    /** Gives the view of a frame. */
    private interface Motion {
        ViewTransform view(int frame);
    }

    @Override
    public void run(BenchmarkReport report, Progress progress) throws ProblemException {
        progress.report(Messages.generating, 0);
        float[] minutes = minutes();
        CellMapLayer cells = cells(minutes);
        MapScene scene = MapScene.of(SYSTEM, cells,
            areas("Gemeinde", MUNICIPALITIES, MUNICIPALITIES_ACROSS, new AreaMapLayer.Style(0x9A3A3A3A, 0.9,
                AreaMapLayer.TRANSPARENT, true)),
            areas("Landkreis", DISTRICTS, DISTRICTS_ACROSS, new AreaMapLayer.Style(0xFF2E3338, 1.8, 0xA0FFFFFF, true)),
            facilities());
        ViewTransform whole = ViewTransform.fit(scene.envelope(), WIDTH, HEIGHT, 10);
        ViewTransform near = whole.zoom(12, WIDTH / 2.0, HEIGHT / 2.0);
        progress.report(Messages.measuring, 0.2);
        double first = first(scene, whole);
        double[] pan = times(scene, frame -> whole.pan(8 * frame, 3 * frame), progress);
        double[] panNear = times(scene, frame -> near.pan(8 * frame, 3 * frame), progress);
        double[] zoom = times(scene, frame -> whole.zoom(Math.pow(1.08, frame % 40), 300, 300), progress);
        report.atMost("map.first", first, "ms", 2000);
        report.atLeast("map.pan-state", 1000 / median(pan), "frames/s", 30);
        report.atLeast("map.pan-near", 1000 / median(panNear), "frames/s", 30);
        report.atLeast("map.zoom", 1000 / median(zoom), "frames/s", 30);
        report.atMost("map.slowest", Math.max(max(pan), Math.max(max(panNear), max(zoom))), "ms", 100);
        double[] values = new double[minutes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = minutes[i];
        }
        long start = processorTime();
        ClassedScale.of(ColourScales.standard().byId(ColourScales.VIRIDIS), ClassMethod.JENKS, values, 7);
        report.atMost("map.jenks", (processorTime() - start) / 1e6, "ms", 3000);
        start = processorTime();
        cells(minutes);
        report.atMost("map.layer", (processorTime() - start) / 1e6, "ms", 500);
    }

    private static double first(MapScene scene, ViewTransform view) {
        long start = processorTime();
        new MapRenderer().render(scene, view, new int[WIDTH * HEIGHT], 1, () -> false);
        return (processorTime() - start) / 1e6;
    }

    /** Times of the frames of a motion when it is made for the second time. */
    private double[] times(MapScene scene, Motion motion, Progress progress) throws ProblemException {
        MapRenderer renderer = new MapRenderer();
        int[] pixels = new int[WIDTH * HEIGHT];
        double[] times = new double[frames];
        for (int i = -frames; i < frames; i++) {
            progress.checkCancelled();
            long start = processorTime();
            renderer.render(scene, motion.view(Math.floorMod(i, frames)), pixels, 1, () -> false);
            if (i >= 0) {
                times[i] = (processorTime() - start) / 1e6;
            }
        }
        return times;
    }

    /** Time of one core that this thread has used, so that whatever else the machine does is not measured. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double max(double[] times) {
        return Arrays.stream(times).max().orElse(0);
    }

    private float[] minutes() {
        float[] minutes = new float[columns * rows];
        for (int i = 0; i < minutes.length; i++) {
            double x = i % columns / 40.0;
            double y = i / columns / 40.0;
            minutes[i] = (float) (60 + 30 * Math.sin(x) * Math.cos(y) + 30 * Math.sin(0.37 * x + 1.3 * y));
        }
        return minutes;
    }

    private CellMapLayer cells(float[] minutes) {
        double[] x = new double[minutes.length];
        double[] y = new double[minutes.length];
        float[] residents = new float[minutes.length];
        for (int i = 0; i < minutes.length; i++) {
            x[i] = LEFT + (i % columns + 0.5) * CELL;
            y[i] = TOP - (i / columns + 0.5) * CELL;
            residents[i] = i % 3 == 0 ? 12 : 0;
        }
        return CellMapLayer.of("cells", "Minutes", x, y, CELL, CELL, minutes,
            ClassedScale.of(ColourScales.standard().byId(ColourScales.TRAVEL_TIME))).population(residents).build();
    }

    private AreaMapLayer areas(String kind, int count, int across, AreaMapLayer.Style style) {
        double width = columns * CELL / across;
        double height = rows * CELL / ((count + across - 1) / across);
        List<Area> areas = new ArrayList<>();
        GeometryFactory factory = new GeometryFactory();
        for (int i = 0; i < count; i++) {
            double middleX = LEFT + (i % across + 0.5) * width;
            double middleY = TOP - (i / across + 0.5) * height;
            Coordinate[] corners = new Coordinate[61];
            for (int k = 0; k < 60; k++) {
                double angle = Math.PI * k / 30;
                double reach = 0.47 + 0.03 * Math.sin(7 * angle + i);
                corners[k] = new Coordinate(middleX + width * reach * Math.cos(angle),
                    middleY + height * reach * Math.sin(angle));
            }
            corners[60] = corners[0].copy();
            areas.add(new Area(kind + i, "", kind + " " + i, kind, factory.createPolygon(corners)));
        }
        return AreaMapLayer.outlines(kind, kind, new AreaLayer(kind, SYSTEM, areas), style, AreaMapLayer.TRANSPARENT);
    }

    private PointMapLayer facilities() {
        Random random = new Random(5);
        double[] x = new double[FACILITIES];
        double[] y = new double[FACILITIES];
        String[] ids = new String[FACILITIES];
        String[] names = new String[FACILITIES];
        for (int i = 0; i < FACILITIES; i++) {
            x[i] = LEFT + random.nextDouble() * columns * CELL;
            y[i] = TOP - random.nextDouble() * rows * CELL;
            ids[i] = "f" + i;
            names[i] = "Beratungsstelle " + i;
        }
        return new PointMapLayer("facilities", "Counselling", ids, names, x, y, MapSymbol.CIRCLE, 0xFFD55E00, 11)
            .withLabels();
    }
}
