// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Topic;
import org.triangula.survey.Wordings;
import org.triangula.survey.design.QuestionnaireFinding;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.theme.Theme;

/** What the check of a questionnaire found; a double click or Enter goes to the part. */
final class CheckPane extends Composite {

    private final Label summary;
    private final TableViewer viewer;

    CheckPane(Composite parent, Consumer<EObject> opener) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(this);
        summary = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(summary);
        viewer = new TableViewer(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
        String language = Locale.getDefault().getLanguage();
        column(Messages.check_part, 150, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return part(((QuestionnaireFinding) element).part(), language);
            }

            @Override
            public Image getImage(Object element) {
                return Icons.get().image(((QuestionnaireFinding) element).blocking() ? "triangle-alert" : "info", 16,
                    ((QuestionnaireFinding) element).blocking() ? Theme.current().warning()
                        : Theme.current().quietText());
            }
        });
        column(Messages.check_finding, 380,
            ColumnLabelProvider.createTextProvider(element -> ((QuestionnaireFinding) element).message()));
        viewer.addOpenListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof QuestionnaireFinding finding) {
                opener.accept(finding.part());
            }
        });
    }

    private void column(String title, int width, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(labels);
    }

    private static String part(EObject part, String language) {
        return switch (part) {
            case Question question -> (question.getNumber() == null ? "" : question.getNumber() + "  ")
                + Wordings.of(question, language);
            case Topic topic -> (topic.getNumber() == null ? "" : topic.getNumber() + "  ")
                + Wordings.of(topic, language);
            default -> "";
        };
    }

    void show(List<QuestionnaireFinding> findings) {
        long blocking = findings.stream().filter(QuestionnaireFinding::blocking).count();
        summary.setText(findings.isEmpty() ? Messages.check_none
            : Messages.bind(Messages.check_summary, findings.size(), blocking));
        viewer.setInput(findings);
        layout(true);
    }

    @Override
    public boolean setFocus() {
        return viewer.getControl().setFocus();
    }
}
