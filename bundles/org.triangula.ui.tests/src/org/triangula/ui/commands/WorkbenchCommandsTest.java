// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.UIElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.ui.OpenWorkbench;
import org.triangula.ui.theme.Theme;

/** Commands are there, enabled when they should be, and undo says what it will undo. */
class WorkbenchCommandsTest {

    private static final List<String> ALWAYS = List.of(StudyCommands.NEW, StudyCommands.OPEN, StudyCommands.EXAMPLE,
        StudyCommands.SEARCH, StudyCommands.WELCOME, StudyCommands.SWITCH_THEME, StudyCommands.HELP);
    private static final List<String> WITH_STUDY = List.of(StudyCommands.SAVE, StudyCommands.CLOSE,
        StudyCommands.IMPORT, StudyCommands.EXPORT, IWorkbenchCommandConstants.EDIT_UNDO,
        IWorkbenchCommandConstants.EDIT_REDO);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        OpenWorkbench.close();
    }

    private static Command command(String id) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
    }

    @Test
    void commandsAreEnabledWhenTheyMakeSense() {
        OpenWorkbench.close();
        ALWAYS.forEach(id -> assertTrue(command(id).isEnabled(), id));
        WITH_STUDY.forEach(id -> assertFalse(command(id).isEnabled(), id));
        OpenWorkbench.open(folder);
        OpenWorkbench.processEvents();
        ALWAYS.forEach(id -> assertTrue(command(id).isEnabled(), id));
        WITH_STUDY.forEach(id -> assertTrue(command(id).isEnabled(), id));
    }

    @Test
    void undoSaysWhatItWillUndo() {
        OpenWorkbench.open(folder);
        String[] shown = {""};
        new HistoryHandler().updateElement(new RecordingElement(shown), Map.of());
        assertTrue(shown[0].contains("Fill"), shown[0]);
    }

    @Test
    void ownKeysAreBound() {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        for (String id : List.of(StudyCommands.SAVE, StudyCommands.SEARCH, StudyCommands.HELP)) {
            boolean bound = Arrays.stream(bindings.getBindings()).map(Binding::getParameterizedCommand)
                .anyMatch(command -> command != null && command.getId().equals(id));
            assertTrue(bound, id);
        }
    }

    @Test
    void themeSwitchesAndBack() {
        Theme before = Theme.current();
        StudyCommands.execute(StudyCommands.SWITCH_THEME);
        assertNotSame(before, Theme.current());
        StudyCommands.execute(StudyCommands.SWITCH_THEME);
        assertEquals(before, Theme.current());
    }

    /** Remembers the text it is given. */
    private static final class RecordingElement extends UIElement {

        private final String[] shown;

        RecordingElement(String[] shown) {
            super(PlatformUI.getWorkbench());
            this.shown = shown;
        }

        @Override
        public void setText(String text) {
            shown[0] = text;
        }

        @Override
        public void setTooltip(String text) {
            // not looked at
        }

        @Override
        public void setIcon(ImageDescriptor desc) {
            // not looked at
        }

        @Override
        public void setDisabledIcon(ImageDescriptor desc) {
            // not looked at
        }

        @Override
        public void setHoverIcon(ImageDescriptor desc) {
            // not looked at
        }

        @Override
        public void setChecked(boolean checked) {
            // not looked at
        }
    }
}
