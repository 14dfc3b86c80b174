// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.actors.Process;
import org.triangula.model.actors.ProcessVariant;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.FilterField;

/** The processes and variants of the study; ticked variants are shown side by side. */
final class ProcessTree extends Composite {

    /** So many variants stand side by side at most. */
    static final int MOST = 4;

    /** Told what somebody chose. */
    interface Listener {
        /** Another process or variant was chosen. */
        void chosen(Process process, Optional<ProcessVariant> variant);

        /** Other variants of the process are to be shown side by side. */
        void ticked();
    }

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final CheckboxTreeViewer viewer;
    private final FilterField filter;
    private final Set<String> ticked = new LinkedHashSet<>();
    private List<Process> processes = List.of();
    private boolean telling;

    ProcessTree(Composite parent, Listener listener) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        filter = new FilterField(this, Messages.filter, words -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = new CheckboxTreeViewer(this, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        filter.leadTo(viewer.getTree());
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return presentation.label((EObject) element);
            }

            @Override
            public Image getImage(Object element) {
                return element instanceof Process ? Icons.get().image("process") : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return element instanceof ProcessVariant variant
                    ? NLS.bind(Messages.variantTip, getText(element), variant.getSteps().size()) : getText(element);
            }
        });
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isGrayed(Object element) {
                return false;
            }

            @Override
            public boolean isChecked(Object element) {
                return element instanceof Identified one && ticked.contains(one.getId());
            }
        });
        AccessibleNames.give(viewer.getTree(), Messages.processes);
        viewer.addSelectionChangedListener(event -> {
            Object first = event.getStructuredSelection().getFirstElement();
            if (telling) {
                return;
            }
            if (first instanceof Process process) {
                listener.chosen(process, Optional.empty());
            } else if (first instanceof ProcessVariant variant) {
                listener.chosen((Process) variant.eContainer(), Optional.of(variant));
            }
        });
        viewer.addCheckStateListener(event -> {
            tick((Identified) event.getElement(), event.getChecked());
            listener.chosen(event.getElement() instanceof Process process ? process
                : (Process) ((EObject) event.getElement()).eContainer(), Optional.empty());
            listener.ticked();
        });
    }

    /** A process that is ticked means its first variants; only variants of one process are ticked at a time. */
    private void tick(Identified element, boolean on) {
        Process process = element instanceof Process one ? one : (Process) element.eContainer();
        Set<String> own = new LinkedHashSet<>();
        process.getVariants().forEach(variant -> own.add(variant.getId()));
        ticked.retainAll(own);
        if (element instanceof Process) {
            ticked.clear();
            if (on) {
                own.stream().limit(MOST).forEach(ticked::add);
            }
        } else if (!on) {
            ticked.remove(element.getId());
        } else {
            if (ticked.size() == MOST) {
                ticked.remove(new ArrayList<>(ticked).getLast());
            }
            ticked.add(element.getId());
        }
        refresh();
    }

    private void refresh() {
        viewer.refresh();
        if (!filter.words().isEmpty()) {
            viewer.expandAll();
        }
    }

    /** Shows the processes of a study. */
    void show(List<Process> all) {
        boolean same = processes.equals(all);
        processes = List.copyOf(all);
        telling = true;
        if (same) {
            viewer.refresh();
        } else {
            viewer.setInput(processes);
            viewer.expandAll();
        }
        telling = false;
    }

    /** The ticked variants of a process in their order in the list. */
    List<String> ticked(Process process) {
        return process.getVariants().stream().map(ProcessVariant::getId).filter(ticked::contains).toList();
    }

    /** Ticks variants, as a click on their boxes would. */
    void tick(List<? extends Identified> variants) {
        ticked.clear();
        variants.forEach(variant -> ticked.add(variant.getId()));
        viewer.refresh();
    }

    /** Selects without telling. */
    void select(NamedElement element) {
        telling = true;
        viewer.setSelection(new StructuredSelection(element), true);
        telling = false;
    }

    Optional<NamedElement> selected() {
        return Optional.ofNullable((NamedElement) viewer.getStructuredSelection().getFirstElement());
    }

    CheckboxTreeViewer viewer() {
        return viewer;
    }

    /** Processes with their variants; a process stays as long as it or one of its variants fits the filter. */
    private final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return processes.stream().filter(one -> fits(one) || getChildren(one).length > 0).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Process process
                ? process.getVariants().stream().filter(one -> fits(process) || fits(one)).toArray() : new Object[0];
        }

        private boolean fits(EObject element) {
            return FilterField.matches(filter.words(), presentation.label(element));
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof ProcessVariant variant ? variant.eContainer() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Process process && !process.getVariants().isEmpty();
        }
    }
}
