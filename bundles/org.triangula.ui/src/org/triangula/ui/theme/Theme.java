// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.theme;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Whether the workbench is light or dark, and the few colours of its chrome that widgets paint themselves. */
public enum Theme {

    /** Dark text on light ground. */
    LIGHT(new RGB(0x1f, 0x23, 0x28), new RGB(0x5f, 0x68, 0x74), new RGB(0xff, 0xff, 0xff), new RGB(0xf4, 0xf5, 0xf7),
        new RGB(0xd8, 0xdc, 0xe2), new RGB(0x00, 0x5f, 0xa3), new RGB(0xb5, 0x4a, 0x00)),
    /** Light text on dark ground. */
    DARK(new RGB(0xe4, 0xe7, 0xeb), new RGB(0xa3, 0xac, 0xb8), new RGB(0x24, 0x27, 0x2b), new RGB(0x2d, 0x31, 0x36),
        new RGB(0x45, 0x4b, 0x53), new RGB(0x6c, 0xb6, 0xff), new RGB(0xff, 0xa6, 0x57));

    /** Identity of the platform's light theme. */
    public static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default";
    /** Identity of the platform's dark theme. */
    public static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark";

    private final RGB text;
    private final RGB quietText;
    private final RGB ground;
    private final RGB chrome;
    private final RGB line;
    private final RGB accent;
    private final RGB warning;

    Theme(RGB text, RGB quietText, RGB ground, RGB chrome, RGB line, RGB accent, RGB warning) {
        this.text = text;
        this.quietText = quietText;
        this.ground = ground;
        this.chrome = chrome;
        this.line = line;
        this.accent = accent;
        this.warning = warning;
    }

    /**
     * The theme in use.
     *
     * @return light or dark; light as long as there is no workbench
     */
    public static Theme current() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return LIGHT;
        }
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        ITheme active = engine == null ? null : engine.getActiveTheme();
        if (active == null) {
            return Display.isSystemDarkTheme() ? DARK : LIGHT;
        }
        return active.getId().contains("dark") ? DARK : LIGHT;
    }

    /** Makes this the theme of the workbench, now and at the next start. */
    public void activate() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine != null) {
            engine.setTheme(this == DARK ? DARK_ID : LIGHT_ID, true);
        }
    }

    /**
     * Colour of text; at least 7:1 on {@link #ground()}.
     *
     * @return the colour
     */
    public RGB text() {
        return text;
    }

    /**
     * Colour of counts, hints, icons; at least 4.5:1 on {@link #ground()} and {@link #chrome()}.
     *
     * @return the colour
     */
    public RGB quietText() {
        return quietText;
    }

    /**
     * Ground of text and lists.
     *
     * @return the colour
     */
    public RGB ground() {
        return ground;
    }

    /**
     * Ground of bars and headers.
     *
     * @return the colour
     */
    public RGB chrome() {
        return chrome;
    }

    /**
     * Colour of thin separating lines.
     *
     * @return the colour
     */
    public RGB line() {
        return line;
    }

    /**
     * Colour of links and of what is active.
     *
     * @return the colour
     */
    public RGB accent() {
        return accent;
    }

    /**
     * Colour of warnings.
     *
     * @return the colour
     */
    public RGB warning() {
        return warning;
    }
}
