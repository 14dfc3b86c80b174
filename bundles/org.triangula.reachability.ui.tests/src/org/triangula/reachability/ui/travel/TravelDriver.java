// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.triangula.testing.ui.WorkbenchStudy.waitFor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.triangula.geo.map.PointMapLayer;
import org.triangula.reachability.Origins;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.compare.TravelTimeDifference.Change;

/** Uses the view of travel times as a person does. */
public final class TravelDriver {

    private final IWorkbenchPage page;
    private final TravelTimesView view;

    public TravelDriver(IWorkbenchPage page) throws Exception {
        this.page = page;
        view = (TravelTimesView) page.showView(TravelTimesView.ID);
        enlarge();
    }

    /** Makes the view as large as the window, so that a cell has a pixel of its own. */
    void enlarge() {
        var reference = page.findViewReference(TravelTimesView.ID);
        if (page.getPartState(reference) != IWorkbenchPage.STATE_MAXIMIZED) {
            page.toggleZoom(reference);
        }
        waitFor(() -> !view.canvas().isVisible() || view.canvas().getSize().y > 100);
    }

    public void waitForScenario(String scenario, String compared) {
        waitFor(() -> view.picture().isPresent() && view.picture().get().question().scenario().equals(scenario)
                && view.picture().get().question().compared().equals(compared)
                && view.bar().question().equals(view.picture().map(TravelPicture::question))
                && view.canvas().getSize().x > 100);
    }

    public void ask(String scenario, String compared, String type, String mode) {
        view.bar().choose(new TravelQuestion(scenario, compared, type, mode));
    }

    /** Cells whose best connection has a transfer, quickest first: from these several facilities are in reach. */
    public List<Integer> cellsWithTransfer() {
        TravelTimes times = view.picture().orElseThrow().table().times();
        return IntStream.range(0, times.size()).filter(cell -> times.transfers()[cell] > 0).boxed()
                .sorted(Comparator.comparingInt(cell -> times.best()[cell])).toList();
    }

    public void click(int cell) {
        press(cell);
        assertTrue(view.details().getItemCount() > 1);
    }

    /** Presses the mouse on a cell, whatever is said then. */
    public void press(int cell) {
        Point at = view.canvas().pixel(cell);
        for (int kind : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.x = at.x;
            event.y = at.y;
            view.canvas().notifyListeners(kind, event);
        }
    }

    public boolean saysProtected() {
        return view.picture().isPresent() && view.picture().get().sites().count(view.picture().get().question().type())
                > 0 && facts().lines().anyMatch(line -> line.startsWith("1 "));
    }

    /** Identities of the facilities that have a sign. */
    public List<String> signs() {
        return view.picture().orElseThrow().scene().layers().stream().filter(PointMapLayer.class::isInstance)
                .map(PointMapLayer.class::cast).flatMap(layer -> IntStream.range(0, layer.size())
                        .mapToObj(layer::pointId)).toList();
    }

    /** The pixel of the sign of a facility. */
    static Point signOf(TravelTimesView view, String facility) {
        for (int y = 0; y < view.canvas().getSize().y; y += 3) {
            for (int x = 0; x < view.canvas().getSize().x; x += 3) {
                Point at = new Point(x, y);
                if (view.canvas().facilityAt(at).filter(facility::equals).isPresent()) {
                    return new Point(x + 5, y + 5);
                }
            }
        }
        return fail("No sign of " + facility);
    }

    public int cellNear(double longitude, double latitude) {
        Origins origins = view.picture().orElseThrow().table().origins();
        return IntStream.range(0, origins.size()).boxed().min(Comparator.comparingDouble(cell -> Math.hypot(
                origins.longitude(cell) - longitude, origins.latitude(cell) - latitude))).orElseThrow();
    }

    /** Longitude and latitude of a cell with a street but without any connection. */
    public double[] cellWithoutConnection() {
        TravelPicture picture = view.picture().orElseThrow();
        int cell = IntStream.range(0, picture.table().times().size()).filter(one -> picture.table().times()
                .statusOf(one) == TravelStatus.NO_CONNECTION).findFirst().orElseThrow();
        return new double[] {picture.table().origins().longitude(cell), picture.table().origins().latitude(cell)};
    }

    /** A cell outside the covered squares whose people reach a facility. */
    public int servedCellBeyond() {
        TravelPicture picture = view.picture().orElseThrow();
        return IntStream.range(0, picture.table().origins().size()).filter(cell -> !picture.isCovered(cell)
                && picture.table().times().facility()[cell] >= 0).findFirst().orElseThrow();
    }

    public boolean leadsNowhere() {
        return Arrays.stream(view.details().getItems()).noneMatch(item -> item.getData() instanceof Detail detail
                && !detail.object().isEmpty());
    }

    public void waitForRoute() {
        waitFor(() -> !view.isSearching());
    }

    public List<String> lines() {
        return Arrays.stream(view.details().getItems()).map(item -> item.getText(0) + ": " + item.getText(1)).toList();
    }

    private List<TreeItem> items(String label) {
        return Arrays.stream(view.details().getItems()).filter(item -> item.getText(0).equals(label)).toList();
    }

    public boolean hasLegs() {
        return items(Messages.detail_route).size() == 1 && items(Messages.detail_route).getFirst().getItemCount() >= 3;
    }

    public boolean hasAlternative() {
        return !items(NLS.bind(Messages.detail_alternative, 1)).isEmpty();
    }

    public void clickLater() {
        view.bar().later().notifyListeners(SWT.Selection, new Event());
    }

    public void clickOtherWay() {
        view.bar().way().notifyListeners(SWT.Selection, new Event());
    }

    /** Whether the lines about the cell hold a journey the other way, with legs. */
    public boolean tellsOtherWay() {
        return List.of(Messages.detail_wayThere, Messages.detail_wayBack).stream().anyMatch(label -> items(label)
                .stream().anyMatch(item -> item.getItemCount() > 0));
    }

    private int count(Change... changes) {
        return Arrays.stream(changes).mapToInt(view.picture().orElseThrow().difference().orElseThrow()::count).sum();
    }

    public int changedCells() {
        return count(Change.QUICKER, Change.SLOWER, Change.GAINED, Change.LOST);
    }

    public int slowerOrLost() {
        return count(Change.SLOWER, Change.LOST);
    }

    public int quickerOrGained() {
        return count(Change.QUICKER, Change.GAINED);
    }

    public String facts() {
        return view.picture().orElseThrow().facts();
    }

    /** The view of statistics lists areas and says who is left out. */
    public void statisticsHaveRows() throws Exception {
        StatisticsView statistics = (StatisticsView) page.showView(StatisticsView.ID);
        waitFor(() -> statistics.table().getItemCount() > 1);
        assertTrue(statistics.table().getColumnCount() > 8);
    }
}
