// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.presentation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.triangula.ui.UiBundle;
import org.triangula.ui.theme.Theme;

/**
 * The icons of the workbench: one family of line icons as SVG, drawn in the theme's colour or in a colour of the data.
 * Images belong to this service; nobody else disposes them.
 */
public final class Icons {

    /** Colour in the files, which is legible on light and dark ground; replaced when an icon is drawn. */
    private static final String FILE_COLOUR = "#6b7785";
    private static final int SMALL = 16;

    private final Map<Key, Image> images = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();

    private record Key(String name, int size, RGB colour) {
    }

    /**
     * The icons of the running workbench.
     *
     * @return the service
     */
    public static Icons get() {
        return UiBundle.service(Icons.class);
    }

    /**
     * An icon of 16 pixels in the theme's colour.
     *
     * @param name name of the file without ending, for example {@code file-text}
     * @return the image
     */
    public Image image(String name) {
        return image(name, SMALL, Theme.current().quietText());
    }

    /**
     * An icon of 16 pixels in the theme's colour.
     *
     * @param name name of the file without ending
     * @param user the widget that will show it
     * @return the image
     */
    public Image image(String name, Widget user) {
        return image(name, SMALL, user.isDisposed() ? Theme.LIGHT.quietText() : Theme.current().quietText());
    }

    /**
     * An icon.
     *
     * @param name name of the file without ending; an unknown one gives a circle
     * @param size width and height in pixels at 100 %: 16 or 24
     * @param colour colour of the lines
     * @return the image
     */
    public synchronized Image image(String name, int size, RGB colour) {
        return images.computeIfAbsent(new Key(name, size, colour),
            key -> new Image(Display.getDefault(), provider(key)));
    }

    /**
     * An icon of 16 pixels in the theme's colour, for actions and wizards.
     *
     * @param name name of the file without ending
     * @return its descriptor
     */
    public ImageDescriptor descriptor(String name) {
        return ImageDescriptor.createFromImageDataProvider(
            provider(new Key(name, SMALL, Theme.current().quietText())));
    }

    /**
     * Reads a colour of the model.
     *
     * @param colour {@code #rrggbb}; may be {@code null}
     * @return the colour; empty when there is none or it cannot be read
     */
    public static Optional<RGB> colour(String colour) {
        if (colour == null || !colour.matches("#[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(colour.substring(1), 16);
        return Optional.of(new RGB(value >> 16, value >> 8 & 0xff, value & 0xff));
    }

    /** Disposes the images. */
    public synchronized void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }

    private ImageDataProvider provider(Key key) {
        String source = source(key.name()).replace(FILE_COLOUR, String.format("#%02x%02x%02x", key.colour().red,
            key.colour().green, key.colour().blue));
        return zoom -> {
            int pixels = key.size() * zoom / 100;
            String sized = source.replace("width=\"16\" height=\"16\"",
                "width=\"" + pixels + "\" height=\"" + pixels + "\"");
            try (InputStream stream = new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8))) {
                return new ImageData(stream);
            } catch (IOException | RuntimeException e) {
                // without the SVG reader icons are blank, but the workbench works
                return new ImageData(pixels, pixels, 1, new PaletteData(key.colour(), key.colour()));
            }
        };
    }

    private synchronized String source(String name) {
        return sources.computeIfAbsent(name, Icons::read);
    }

    private static String read(String name) {
        try (InputStream stream = UiBundle.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (stream != null) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            // a damaged bundle; the circle below stands for it
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" viewBox=\"0 0 24 24\""
            + " fill=\"none\""
            + " stroke=\"" + FILE_COLOUR + "\" stroke-width=\"2\"><circle cx=\"12\" cy=\"12\" r=\"6\"/></svg>";
    }
}
