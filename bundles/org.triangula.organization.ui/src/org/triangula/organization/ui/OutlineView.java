// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.organization.ChartNode;
import org.triangula.organization.OrganizationChart;
import org.triangula.organization.OutlineText;
import org.triangula.organization.StaffSum;
import org.triangula.organization.Validity;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.TextClipboard;

/** An administration on a day as an outline. */
public final class OutlineView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.outline";

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private Optional<OrganizationChart> shown = Optional.empty();
    private StudySelection selection;
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private ChartChooser chooser;
    private TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = ChartTextView.lead(new EmptyState(stack, "list-tree", Messages.noUnits), getSite());
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        chooser = new ChartChooser(content, this::show);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chooser);
        viewer = new TreeViewer(content, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        ColumnViewerToolTipSupport.enableFor(viewer);
        AccessibleNames.give(viewer.getControl(), Messages.outline);
        viewer.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof ChartNode node) {
                publisher.publish(List.of(node.unit()));
            }
        });
        getSite().setSelectionProvider(publisher);
        getViewSite().getActionBars().getToolBarManager()
            .add(new Action(Messages.copyOutline, Icons.get().descriptor("copy")) {
                @Override
                public void run() {
                    copyOutline();
                }
            });
        workspace().addListener(this);
        refresh();
        selection = new StudySelection(this, objects -> {
            chooser.follow(objects);
            shown.stream().flatMap(OrganizationChart::stream).filter(node -> objects.contains(node.unit())).findFirst()
                .ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
        });
    }

    private void copyOutline() {
        shown.map(OutlineText::of).filter(text -> !text.isEmpty())
            .ifPresent(text -> TextClipboard.put(viewer.getControl().getDisplay(), text));
    }

    @Override
    protected void refresh() {
        chooser.show(workspace().current().map(StudySession::study));
    }

    private void show(Optional<OrganizationChart> chart) {
        shown = chart;
        viewer.setInput(chart.map(OrganizationChart::roots).orElse(List.of()));
        viewer.expandAll();
        boolean any = workspace().current().map(session -> session.study().getActors().getActors().stream()
            .anyMatch(AdministrativeUnit.class::isInstance)).orElse(false);
        ((StackLayout) stack.getLayout()).topControl = any ? content : empty;
        stack.layout();
    }

    @Override
    public void changed(StudyEvent event) {
        if (OrganizationEvents.concerns(event)) {
            refresh();
        }
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (selection != null) {
            selection.dispose();
        }
        super.dispose();
    }

    /** Nodes of the chart. */
    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return ((ChartNode) element).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((ChartNode) element).children().isEmpty();
        }
    }

    /** Name, then rank, tasks and posts more quietly. */
    private final class Labels extends LabelProvider implements IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object element) {
            ChartNode node = (ChartNode) element;
            StyledString text = new StyledString(presentation.label(node.unit()));
            List<String> details = new ArrayList<>();
            if (node.kind() == PlacementKind.STAFF) {
                details.add(Messages.staffUnit);
            }
            shown.ifPresent(chart -> {
                details.add(node.unit().getTasks().stream().filter(task -> Validity.holdsOn(task, chart.date()))
                    .map(task -> presentation.label(task.getTask())).distinct().collect(Collectors.joining(", ")));
                StaffSum staff = StaffSum.of(List.of(node.unit()), chart.date());
                if (!staff.counted().isEmpty()) {
                    details.add(NLS.bind(Messages.fullTime, NumberFormat.getNumberInstance().format(staff.total())));
                }
            });
            details.removeIf(String::isBlank);
            return details.isEmpty() ? text
                : text.append("   " + String.join(" · ", details), StyledString.QUALIFIER_STYLER);
        }

        @Override
        public Image getImage(Object element) {
            return presentation.icon(((ChartNode) element).unit());
        }
    }
}
