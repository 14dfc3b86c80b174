// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Spinner;
import org.triangula.core.progress.Progress;
import org.triangula.core.table.DataTable;
import org.triangula.figure.FigureColours;
import org.triangula.organization.network.Graph;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Tie;
import org.triangula.organization.network.significance.PermutationResult;
import org.triangula.organization.network.significance.PermutationTest;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;

/** Asks what to test against chance, tests it in a job, and shows the result with its distribution. */
final class SignificancePanel {

    private static final int MOST = 100_000;
    private static final int LEAST_WIDTH = 560;

    private final ScrolledComposite scroller;
    private final Combo statistic;
    private final Combo grouping;
    private final Combo one;
    private final Combo other;
    private final Spinner permutations;
    private final Spinner seed;
    private final Button start;
    private final Button stop;
    private final ProgressBar progress;
    private final Label words;
    private final FigureCanvas picture;
    private Optional<NetworkResult> network = Optional.empty();
    private List<String> types = List.of();
    private Optional<Answer> answer = Optional.empty();
    private Job job;

    /** What can be tested. */
    enum Statistic {
        RECIPROCITY, TRANSITIVITY, EXTERNAL_INTERNAL, ASSORTATIVITY, CORRELATION;

        boolean grouped() {
            return this == EXTERNAL_INTERNAL || this == ASSORTATIVITY;
        }
    }

    /** A result with its question. */
    record Answer(Statistic statistic, PermutationResult result, int nodes) {
    }

    SignificancePanel(Composite parent) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        Composite area = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 4).numColumns(2).applyTo(area);
        Composite bar = new Composite(area, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 6;
        bar.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar);
        statistic = combo(bar, Messages.statistic);
        for (Statistic each : Statistic.values()) {
            statistic.add(name(each));
        }
        grouping = combo(bar, Messages.grouping);
        NodeGroups.choices().forEach(grouping::add);
        one = combo(bar, Messages.firstType);
        other = combo(bar, Messages.secondType);
        permutations = spinner(bar, Messages.permutations, Messages.permutations, new int[] { 19, MOST, 999 });
        seed = spinner(bar, Messages.seed, Messages.seedHint, new int[] { 0, 1_000_000, 1 });
        start = new Button(bar, SWT.PUSH);
        start.setText(Messages.test);
        start.addListener(SWT.Selection, event -> start());
        stop = new Button(bar, SWT.PUSH);
        stop.setText(Messages.stop);
        stop.setEnabled(false);
        stop.addListener(SWT.Selection, event -> stop());
        progress = new ProgressBar(bar, SWT.SMOOTH);
        progress.setMaximum(1000);
        progress.setLayoutData(new RowData(110, SWT.DEFAULT));
        words = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(240, SWT.DEFAULT).applyTo(words);
        picture = new FigureCanvas(area);
        GridDataFactory.fillDefaults().hint(384, 154).applyTo(picture);
        statistic.select(0);
        grouping.select(0);
        statistic.addListener(SWT.Selection, event -> choose());
        scroller.setContent(area);
        scroller.addListener(SWT.Resize, event -> fit());
        choose();
    }

    private static Combo combo(Composite bar, String title) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setToolTipText(title);
        AccessibleNames.give(combo, title);
        return combo;
    }

    /** Its label stays beside it when the bar is wrapped; least, most and first value. */
    private static Spinner spinner(Composite bar, String title, String hint, int[] values) {
        Composite pair = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pair);
        new Label(pair, SWT.NONE).setText(title);
        Spinner spinner = new Spinner(pair, SWT.BORDER);
        spinner.setValues(values[2], values[0], values[1], 0, 1, 1000);
        spinner.setToolTipText(hint);
        AccessibleNames.give(spinner, hint);
        return spinner;
    }

    static String name(Statistic statistic) {
        return switch (statistic) {
            case RECIPROCITY -> Messages.statisticReciprocity;
            case TRANSITIVITY -> Messages.statisticTransitivity;
            case EXTERNAL_INTERNAL -> Messages.statisticExternalInternal;
            case ASSORTATIVITY -> Messages.statisticAssortativity;
            case CORRELATION -> Messages.statisticCorrelation;
        };
    }

    private Statistic chosen() {
        return Statistic.values()[statistic.getSelectionIndex()];
    }

    private void choose() {
        show(grouping, chosen().grouped());
        show(one, chosen() == Statistic.CORRELATION);
        show(other, chosen() == Statistic.CORRELATION);
        tell(switch (chosen()) {
            case RECIPROCITY -> Messages.explainReciprocity;
            case TRANSITIVITY -> Messages.explainTransitivity;
            case EXTERNAL_INTERNAL -> Messages.explainExternalInternal;
            case ASSORTATIVITY -> Messages.explainAssortativity;
            case CORRELATION -> types.size() < 2 ? Messages.fewTypes : Messages.explainCorrelation;
        });
        picture.setFigure(null);
    }

    private void tell(String text) {
        words.setText(text.replace("&", "&&"));
        fit();
    }

    private void fit() {
        Composite area = (Composite) scroller.getContent();
        area.layout(true, true);
        scroller.setMinSize(area.computeSize(Math.max(LEAST_WIDTH, scroller.getClientArea().width), SWT.DEFAULT));
    }

    private static void show(Control control, boolean on) {
        control.setVisible(on);
        RowData data = new RowData(on ? 170 : SWT.DEFAULT, SWT.DEFAULT);
        data.exclude = !on;
        control.setLayoutData(data);
    }

    /** Tests will be about this network from now on. */
    void show(NetworkResult result) {
        stop();
        network = Optional.of(result);
        List<String> now = new ArrayList<>(new LinkedHashSet<>(result.network().ties().stream()
            .filter(tie -> !tie.missing()).map(Tie::type).toList()));
        if (!now.equals(types)) {
            types = now;
            for (Combo combo : List.of(one, other)) {
                combo.setItems(now.stream().map(key -> key.isEmpty() ? Messages.withoutType
                    : result.typeNames().getOrDefault(key, key)).toArray(String[]::new));
            }
            one.select(0);
            other.select(Math.min(1, now.size() - 1));
        }
        answer = Optional.empty();
        choose();
    }

    private void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    void dispose() {
        stop();
    }

    /** Starts the test that is chosen. */
    void start() {
        stop();
        Statistic wanted = chosen();
        if (network.isEmpty() || wanted == Statistic.CORRELATION && types.size() < 2) {
            return;
        }
        Network about = network.get().network();
        PermutationTest test = new PermutationTest(permutations.getSelection(), seed.getSelection());
        int by = grouping.getSelectionIndex();
        String first = wanted == Statistic.CORRELATION ? types.get(one.getSelectionIndex()) : "";
        String second = wanted == Statistic.CORRELATION ? types.get(other.getSelectionIndex()) : "";
        Display display = scroller.getDisplay();
        start.setEnabled(false);
        stop.setEnabled(true);
        progress.setSelection(0);
        job = new Job(NLS.bind(Messages.testing, name(wanted))) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Progress shown = new BarProgress(monitor, display);
                PermutationResult result = switch (wanted) {
                    case RECIPROCITY -> test.reciprocity(
                        Graph.of(about.withTies(Tie::directed), true), shown);
                    case TRANSITIVITY -> test.transitivity(Graph.of(about, false), shown);
                    case EXTERNAL_INTERNAL -> test.externalInternal(Graph.of(about, false),
                        NodeGroups.chosen(about, by).groups(), shown);
                    case ASSORTATIVITY -> test.assortativity(Graph.of(about, false),
                        NodeGroups.chosen(about, by).groups(), shown);
                    case CORRELATION -> test.correlation(of(about, first), of(about, second), shown);
                };
                Answer found = new Answer(wanted, result, about.nodes().size());
                display.asyncExec(() -> {
                    if (!scroller.isDisposed() && job == this) {
                        show(found);
                    }
                });
                return Status.OK_STATUS;
            }
        };
        job.schedule();
    }

    private static Graph of(Network network, String type) {
        return Graph.of(network.withTies(tie -> tie.type().equals(type)), true);
    }

    private void show(Answer found) {
        start.setEnabled(true);
        stop.setEnabled(false);
        answer = Optional.of(found);
        PermutationResult result = found.result();
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(4);
        List<String> lines = new ArrayList<>();
        if (Double.isNaN(result.observed()) || result.reference().length == 0 || Double.isNaN(result.mean())) {
            lines.add(result.reference().length == 0 ? Messages.stopped : Messages.notDefined);
            picture.setFigure(null);
        } else {
            lines.add(NLS.bind(Messages.resultLine, new Object[] { name(found.statistic()),
                format.format(result.observed()), format.format(result.mean()), format.format(result.deviation()) }));
            lines.add(result.isConstant() ? Messages.constant : NLS.bind(Messages.pLine, new Object[] {
                format.format(result.p()), format.format(result.upper()), format.format(result.lower()) }));
            lines.add(NLS.bind(result.exact() ? Messages.exactLine : Messages.permutationLine,
                result.reference().length, result.seed()));
            if (!result.exact() && result.reference().length < result.planned()) {
                lines.add(NLS.bind(Messages.partial, result.reference().length, result.planned()));
            }
            picture.setFigure(new DistributionFigure(name(found.statistic()), result,
                Theme.current() == Theme.DARK ? FigureColours.DARK : FigureColours.LIGHT).figure());
        }
        tell(String.join("\n", lines));
    }

    /** Shows the share that is done in the bar, and in the progress view. */
    private final class BarProgress implements Progress {
        private final IProgressMonitor monitor;
        private final Display display;
        private int shown;

        BarProgress(IProgressMonitor monitor, Display display) {
            this.monitor = monitor;
            this.display = display;
            monitor.beginTask(Messages.significance, 1000);
        }

        @Override
        public void report(String task, double share) {
            int now = (int) (share * 1000);
            if (now >= shown + 10 || now == 1000) {
                monitor.worked(now - shown);
                shown = now;
                display.asyncExec(() -> {
                    if (!progress.isDisposed()) {
                        progress.setSelection(now);
                    }
                });
            }
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }

    /** The reference distribution as a table; empty before a test. */
    List<DataTable> tables() {
        return answer.map(found -> new DistributionFigure(name(found.statistic()), found.result(),
            FigureColours.LIGHT).figure().data()).orElse(List.of());
    }

    Control control() {
        return scroller;
    }

    /** The last answer, for tests. */
    Optional<Answer> answer() {
        return answer;
    }

    /** Chooses the statistic, for tests. */
    void choose(Statistic wanted) {
        statistic.select(wanted.ordinal());
        choose();
    }

    /** What is said of the result, for tests. */
    String words() {
        return words.getText();
    }
}
