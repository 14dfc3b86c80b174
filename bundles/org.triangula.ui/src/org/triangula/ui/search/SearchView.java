// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.search.StudySearch.Hit;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.UiProgress;

/** Study-wide search: one field, results grouped by kind or document with what stands around them. */
public final class SearchView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.ui.searchView";

    private static final int DELAY = 300;
    private static final int SHOWN_AT_ONCE = 300;

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private Text field;
    private Label summary;
    private TreeViewer viewer;
    private Job job;

    /**
     * Hits under one heading.
     *
     * @param label name of a document or of a kind of object
     * @param document the document; {@code null} for a kind of object
     * @param hits the hits
     */
    record Group(String label, EObject document, List<Hit> hits) {
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(4, 0, 4, 0).applyTo(content);
        field = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.hint);
        field.setToolTipText(Messages.hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        Runnable later = this::search;
        field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(DELAY, later));
        field.addListener(SWT.DefaultSelection, event -> search());
        field.addListener(SWT.Dispose, event -> event.display.timerExec(-1, later));
        summary = new Label(content, SWT.WRAP);
        summary.setText(Messages.empty);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(summary);
        viewer = new TreeViewer(content, SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setContentProvider(new Groups());
        viewer.setDisplayIncrementally(SHOWN_AT_ONCE);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new SearchLabels(presentation)));
        viewer.addDoubleClickListener(event -> open());
        viewer.addPostSelectionChangedListener(event -> {
            EObject object = selected();
            if (object != null) {
                publisher.publish(List.of(object));
            }
        });
        getSite().setSelectionProvider(publisher);
    }

    private EObject selected() {
        return switch (viewer.getStructuredSelection().getFirstElement()) {
            case Hit hit -> hit.object();
            case Group group -> group.document();
            case null, default -> null;
        };
    }

    private void open() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Hit hit) {
            if (hit.isPassage()) {
                ObjectOpeners.openPassage(hit.object(), hit.start(), hit.end());
            } else {
                ObjectOpeners.open(hit.object());
            }
        } else if (selected() != null) {
            ObjectOpeners.open(selected());
        }
    }

    /**
     * Searches for a phrase.
     *
     * @param phrase what to find
     */
    public void search(String phrase) {
        field.setText(phrase);
        search();
    }

    private void search() {
        if (field.isDisposed()) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        String phrase = field.getText().strip();
        StudySession session = StudyWorkspace.get().current().orElse(null);
        if (phrase.length() < 2 || session == null) {
            show(Messages.empty, List.of());
            return;
        }
        Display display = field.getDisplay();
        job = new Job(Messages.searching) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    List<Hit> hits = new StudySearch(session, phrase).run(new UiProgress(monitor, Messages.searching));
                    display.asyncExec(() -> {
                        if (!monitor.isCanceled()) {
                            show(phrase, hits);
                        }
                    });
                    return Status.OK_STATUS;
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                } catch (ProblemException e) {
                    display.asyncExec(() -> Problems.show(e.problem()));
                    return Status.OK_STATUS;
                }
            }
        };
        job.schedule();
    }

    private void show(String phrase, List<Hit> hits) {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        if (!Objects.equals(phrase, Messages.empty)) {
            summary.setText(summary(phrase, hits.size()).replace("&", "&&"));
        } else {
            summary.setText(Messages.empty);
        }
        summary.getParent().layout(true);
        List<Group> groups = group(hits);
        viewer.setInput(groups);
        if (groups.size() <= 12) {
            viewer.expandAll();
        }
    }

    private static String summary(String phrase, int hits) {
        if (hits == 0) {
            return NLS.bind(Messages.noHits, phrase);
        }
        if (hits == 1) {
            return Messages.oneHit;
        }
        return NLS.bind(hits < StudySearch.MOST_HITS ? Messages.hits : Messages.partial, hits);
    }

    private List<Group> group(List<Hit> hits) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Hit hit : hits) {
            String key = hit.isPassage() ? "text:" + System.identityHashCode(hit.object())
                : hit.object().eClass().getName();
            groups.computeIfAbsent(key, unused -> new Group(
                hit.isPassage() ? presentation.label(hit.object()) : presentation.words().types(hit.object().eClass()),
                hit.isPassage() ? hit.object() : null, new ArrayList<>())).hits().add(hit);
        }
        return List.copyOf(groups.values());
    }

    /** The tree of results, for tests. */
    TreeViewer viewer() {
        return viewer;
    }

    @Override
    public void setFocus() {
        field.setFocus();
    }

    @Override
    public void dispose() {
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }

    /** Groups and their hits. */
    private static final class Groups implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return input instanceof List<?> list ? list.toArray() : new Object[0];
        }

        @Override
        public Object[] getChildren(Object element) {
            return element instanceof Group group ? group.hits().toArray() : new Object[0];
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Group;
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }
    }
}
