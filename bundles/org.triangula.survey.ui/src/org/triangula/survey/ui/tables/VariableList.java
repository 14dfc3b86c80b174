// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.FilterField;

/** The variables of a survey. Several are chosen with Ctrl or Shift; each gets a table of its own. */
final class VariableList extends Composite {

    private final String language = Locale.getDefault().getLanguage();
    private final FilterField field;
    private final TableViewer viewer;
    private List<SurveyVariable> variables = List.of();
    private boolean quiet;

    VariableList(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        field = new FilterField(this, Messages.filter, words -> filter());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        viewer = new TableViewer(this, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
        field.leadTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setWidth(420);
        column.setLabelProvider(new Labels());
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer shown, Object parentElement, Object element) {
                return FilterField.matches(field.words(), text((SurveyVariable) element));
            }
        });
        viewer.addSelectionChangedListener(event -> {
            if (!quiet) {
                changed.run();
            }
        });
        viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.variables;
                }
            }
        });
    }

    private void filter() {
        quiet = true;
        viewer.refresh();
        quiet = false;
    }

    private String text(SurveyVariable variable) {
        return (variable.number() + "  " + variable.label(language)).strip();
    }

    void show(List<SurveyVariable> shown) {
        if (!shown.equals(variables)) {
            List<SurveyVariable> before = chosen();
            variables = List.copyOf(shown);
            quiet = true;
            viewer.setInput(variables);
            viewer.setSelection(new StructuredSelection(before.stream().filter(variables::contains).toList()));
            quiet = false;
        }
    }

    List<SurveyVariable> chosen() {
        List<SurveyVariable> chosen = new ArrayList<>();
        for (Object one : viewer.getStructuredSelection()) {
            chosen.add((SurveyVariable) one);
        }
        return chosen;
    }

    void choose(List<SurveyVariable> wanted) {
        field.setWords("");
        viewer.setSelection(new StructuredSelection(wanted), true);
    }

    @Override
    public boolean setFocus() {
        return viewer.getTable().setFocus();
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Number, wording and the icon of the type. */
    private final class Labels extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return text((SurveyVariable) element);
        }

        @Override
        public Image getImage(Object element) {
            return Icons.get().image(((SurveyVariable) element).icon(), 16, Theme.current().quietText());
        }

        @Override
        public String getToolTipText(Object element) {
            SurveyVariable variable = (SurveyVariable) element;
            return variable.derived().map(derived -> text(variable) + "\n" + derived.getFormula())
                .orElse(text(variable));
        }
    }
}
