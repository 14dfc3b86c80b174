// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.welcome;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.triangula.core.study.StudyFolder;
import org.triangula.ui.commands.StudyCommands;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.study.StudyEditor;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.theme.Theme;

/** The page shown while no study is open: four ways to begin. */
public final class WelcomePage extends StudyEditor {

    /** Identifier of the editor. */
    public static final String ID = "org.triangula.ui.welcomePage";

    private static final int HINT_WIDTH = 300;
    private static final int MARGIN = 32;

    private Button first;

    /**
     * Shows the page in a window.
     *
     * @param window the window
     */
    public static void show(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        try {
            if (page != null) {
                page.openEditor(new WelcomeInput(), ID);
            }
        } catch (PartInitException e) {
            ILog.of(WelcomePage.class).error("The welcome page cannot be shown", e);
        }
    }

    /**
     * Closes the page in a window, if it is there.
     *
     * @param window the window
     */
    public static void hide(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            page.closeEditors(page.findEditors(new WelcomeInput(), ID, IWorkbenchPage.MATCH_ID), false);
        }
    }

    /** Shows the page on demand. */
    public static final class Handler extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) {
            show(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            return null;
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        Composite ground = new Composite(scrolled, SWT.NONE);
        ground.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().applyTo(ground);
        Composite page = new Composite(ground, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 12).applyTo(page);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(page);
        createTitle(page, resources);
        Composite actions = column(page);
        first = action(actions, "book-open", Messages.example, Messages.exampleHint, StudyCommands.EXAMPLE);
        action(actions, "plus", Messages.newStudy, Messages.newStudyHint, StudyCommands.NEW);
        action(actions, "folder-open", Messages.openStudy, Messages.openStudyHint, StudyCommands.OPEN);
        createRecent(column(page));
        scrolled.setContent(ground);
        scrolled.setMinSize(ground.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private static Composite column(Composite page) {
        Composite column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(1).spacing(0, 6).applyTo(column);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(column);
        return column;
    }

    private static void createTitle(Composite page, LocalResourceManager resources) {
        Label title = new Label(page, SWT.NONE);
        title.setText("Triangula");
        title.setFont(font(resources, 12));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(title);
        Label subtitle = new Label(page, SWT.WRAP);
        subtitle.setText(Messages.subtitle);
        GridDataFactory.fillDefaults().span(2, 1).hint(2 * HINT_WIDTH, SWT.DEFAULT).applyTo(subtitle);
        Label space = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).hint(1, 8).applyTo(space);
    }

    private static Font font(LocalResourceManager resources, int larger) {
        return resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(larger));
    }

    private static Button action(Composite parent, String icon, String label, String hint, String command) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.setToolTipText(hint);
        button.setImage(Icons.get().image(icon, 24, Theme.current().accent()));
        button.setAlignment(SWT.LEFT);
        button.addListener(SWT.Selection, event -> StudyCommands.execute(command));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 44).applyTo(button);
        Label text = new Label(parent, SWT.WRAP);
        text.setText(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(text);
        new Label(parent, SWT.NONE);
        return button;
    }

    private static void createRecent(Composite parent) {
        Label heading = new Label(parent, SWT.NONE);
        heading.setText(Messages.recent);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        List<Path> recent = StudyWorkspace.get().recent();
        if (recent.isEmpty()) {
            Label none = new Label(parent, SWT.WRAP);
            none.setText(Messages.recentNone);
            GridDataFactory.fillDefaults().hint(HINT_WIDTH, SWT.DEFAULT).applyTo(none);
        }
        for (Path folder : recent) {
            String name = folder.getFileName().toString();
            Link link = new Link(parent, SWT.NONE);
            link.setText("<a>" + (name.endsWith(StudyFolder.ENDING)
                ? name.substring(0, name.length() - StudyFolder.ENDING.length()) : name) + "</a>");
            link.setToolTipText(folder.toString());
            link.addListener(SWT.Selection, event -> StudyWorkspace.get().open(folder));
            Label place = new Label(parent, SWT.NONE);
            place.setText(String.valueOf(folder.getParent()));
            GridDataFactory.fillDefaults().hint(HINT_WIDTH, SWT.DEFAULT).applyTo(place);
        }
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }
}
