// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimeTables;
import org.triangula.reachability.TravelTimes;

/** The tables of a file of this run ({@link TravelTimeStore}), each read when it is asked for; the last one is kept. */
final class StoredTravelTimes extends TravelTimeTables {
    private final Path file;
    private final TravelTimeLayout layout;
    private volatile Read last = new Read(-1, null);

    private record Read(int index, TravelTimes times) {
    }

    StoredTravelTimes(Path file, TravelTimeLayout layout) {
        this.file = file;
        this.layout = layout;
    }

    @Override
    public int size() {
        return layout.tables().size();
    }

    @Override
    public String type(int index) {
        return layout.tables().get(index).type();
    }

    @Override
    public TravelMode mode(int index) {
        return TravelMode.ofKey(layout.tables().get(index).mode());
    }

    @Override
    public TravelTimes get(int index) {
        Read read = last;
        TravelTimes known = read.times();
        if (read.index() == index && known != null) {
            return known;
        }
        try (FileChannel channel = FileChannel.open(file);
                DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(
                        channel.position(layout.offset(index))), 1 << 16))) {
            TravelTimes times = TravelTimeColumns.read(in, type(index), mode(index), layout.origins());
            last = new Read(index, times);
            return times;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
