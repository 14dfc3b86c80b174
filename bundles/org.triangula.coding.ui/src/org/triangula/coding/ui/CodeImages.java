// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.theme.Theme;

/** Draws codes: a dot in the code's colour, the sign of in-vivo codes, a folder. Lives as long as a control. */
public final class CodeImages {

    private final Map<RGB, Image> dots = new HashMap<>();
    private final Map<RGB, Image> boxes = new HashMap<>();

    /**
     * Creates the images.
     *
     * @param owner they are disposed with it
     */
    public CodeImages(Control owner) {
        owner.addListener(SWT.Dispose, event -> {
            dots.values().forEach(Image::dispose);
            boxes.values().forEach(Image::dispose);
        });
    }

    /**
     * The image of a code.
     *
     * @param code the code
     * @return 16 pixels wide and high
     */
    public Image of(Code code) {
        if (!code.isCodable()) {
            return Icons.get().image("folder");
        }
        RGB colour = colour(code);
        return code.getOrigin() == CodeOrigin.IN_VIVO ? Icons.get().image("code-in-vivo", 16, colour) : dot(colour);
    }

    /**
     * A dot.
     *
     * @param colour its colour
     * @return 16 pixels wide and high
     */
    public Image dot(RGB colour) {
        return dots.computeIfAbsent(colour, key -> {
            ImageGcDrawer drawer = new ImageGcDrawer() {
                @Override
                public void drawOn(GC gc, int width, int height) {
                    gc.setAntialias(SWT.ON);
                    gc.setBackground(new Color(key));
                    gc.fillOval(3, 3, 10, 10);
                }

                @Override
                public int getGcStyle() {
                    return SWT.TRANSPARENT;
                }
            };
            return new Image(Display.getCurrent(), drawer, 16, 16);
        });
    }

    /**
     * An empty box, where a tick can be set.
     *
     * @param colour colour of its lines
     * @return 16 pixels wide and high
     */
    public Image box(RGB colour) {
        return boxes.computeIfAbsent(colour, key -> {
            ImageGcDrawer drawer = new ImageGcDrawer() {
                @Override
                public void drawOn(GC gc, int width, int height) {
                    gc.setAntialias(SWT.ON);
                    gc.setForeground(new Color(key));
                    gc.drawRoundRectangle(2, 2, 11, 11, 4, 4);
                }

                @Override
                public int getGcStyle() {
                    return SWT.TRANSPARENT;
                }
            };
            return new Image(Display.getCurrent(), drawer, 16, 16);
        });
    }

    /**
     * The colour of a code.
     *
     * @param code the code; may be {@code null}
     * @return its colour, or that of quiet text when it has none
     */
    public static RGB colour(Code code) {
        return Optional.ofNullable(code).map(Code::getColour).flatMap(Icons::colour)
            .orElseGet(() -> Theme.current().quietText());
    }
}
