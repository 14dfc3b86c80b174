// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.triangulation.evidence.EvidenceColumn;
import org.triangula.triangulation.evidence.EvidenceDisplay;
import org.triangula.triangulation.evidence.EvidenceFor;
import org.triangula.triangulation.evidence.StoredTravelTimes;
import org.triangula.triangulation.material.StudyMaterial;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.EmptyState;

/** Everything on one district, facility, actor or case in four columns: said, answered, organised, reachable. */
public final class EvidenceView extends ViewPart implements StudyWorkspaceListener {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.triangulation.ui.evidence";

    private final StudyWorkspace workspace = StudyWorkspace.get();
    private final ObjectPresentation presentation = new ObjectPresentation();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Map<EvidenceColumn, EvidenceColumnWidget> columns = new EnumMap<>(EvidenceColumn.class);
    private Optional<Identified> subject = Optional.empty();
    private Optional<StoredTravelTimes> travelTimes = Optional.empty();
    private StudySelection selection;
    private Job job;
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private Label icon;
    private Label title;
    private Label facts;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "triangle", Messages.chooseSubject);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        createHead();
        Composite row = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).equalWidth(true).margins(4, 0).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(row);
        column(row, EvidenceColumn.SAID, Messages.SAID);
        column(row, EvidenceColumn.ANSWERED, Messages.ANSWERED);
        column(row, EvidenceColumn.ORGANISED, Messages.ORGANISED);
        column(row, EvidenceColumn.REACHABLE, Messages.REACHABLE);
        getSite().setSelectionProvider(publisher);
        Action pin = new Action(Messages.pin, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                selection.setPinned(isChecked());
            }
        };
        pin.setImageDescriptor(Icons.get().descriptor("pin"));
        getViewSite().getActionBars().getToolBarManager().add(pin);
        getViewSite().getActionBars().updateActionBars();
        workspace.addListener(this);
        show(Optional.empty());
        selection = new StudySelection(this, objects -> objects.stream().filter(EvidenceFor::isSubject).findFirst()
            .ifPresent(object -> show(Optional.of((Identified) object))));
    }

    private void createHead() {
        Composite head = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 8).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        head.setBackground(new Color(Theme.current().ground()));
        head.setBackgroundMode(SWT.INHERIT_FORCE);
        icon = new Label(head, SWT.NONE);
        title = new Label(head, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        facts = new Label(head, SWT.NONE);
        facts.setForeground(new Color(Theme.current().quietText()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(facts);
    }

    private void column(Composite parent, EvidenceColumn column, String heading) {
        EvidenceColumnWidget widget = new EvidenceColumnWidget(parent, heading, this::choose);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, SWT.DEFAULT).applyTo(widget);
        columns.put(column, widget);
    }

    private void choose(EObject object) {
        publisher.publish(List.of(object));
    }

    private void show(Optional<Identified> object) {
        subject = object;
        if (job != null) {
            job.cancel();
        }
        StudySession session = workspace.current().orElse(null);
        if (session == null || object.isEmpty()) {
            ((StackLayout) stack.getLayout()).topControl = empty;
            stack.layout();
            return;
        }
        StudyMaterial material = StudyMaterial.of(session);
        StoredTravelTimes times = travelTimes.orElseGet(() -> new StoredTravelTimes(material));
        travelTimes = Optional.of(times);
        // reading travel times of a large grid takes longer than a person notices
        job = Job.createSystem(Messages.collecting, monitor -> {
            EvidenceDisplay display;
            synchronized (session) {
                display = new EvidenceFor(material, Locale.getDefault(), LocalDate.now(), times).of(object.get());
            }
            if (!monitor.isCanceled() && !stack.isDisposed()) {
                stack.getDisplay().asyncExec(() -> fill(display));
            }
        });
        job.schedule();
    }

    private void fill(EvidenceDisplay display) {
        if (stack.isDisposed() || subject.filter(display.subject()::equals).isEmpty()) {
            return;
        }
        icon.setImage(presentation.icon(display.subject()));
        title.setText(presentation.label(display.subject()).replace("&", "&&"));
        facts.setText(String.join("   ·   ", presentation.typeName(display.subject()),
            NLS.bind(Messages.links, display.links().size()),
            NLS.bind(Messages.claimsAbout, display.claims().size())).replace("&", "&&"));
        ((StackLayout) stack.getLayout()).topControl = content;
        stack.layout(true, true);
        columns.forEach((column, widget) -> widget.show(display.cards(column)));
    }

    @Override
    public void closed() {
        travelTimes = Optional.empty();
        show(Optional.empty());
    }

    @Override
    public void changed(StudyEvent event) {
        travelTimes = Optional.empty();
        show(subject.filter(object -> event.session().index().find(object.getId()) == object));
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public void dispose() {
        workspace.removeListener(this);
        if (job != null) {
            job.cancel();
        }
        if (selection != null) {
            selection.dispose();
        }
        super.dispose();
    }
}
