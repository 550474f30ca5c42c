package org.zhiyuan.store.jpa.internal.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.store.jpa.internal.body.Bodies;

/** Reads stored rows and names the one that can't be read; F24: it is nobody's fault who asks, and the others are not kept back by it. */
public final class Rows<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Rows.class);
    private static final int REMEMBERED = 1000;

    private final Bodies bodies;
    private final Class<T> type;
    /** Rows that were named lately, so that a list that is asked for often does not fill the log. */
    private final Cache<String, Boolean> named = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    public Rows(Bodies bodies, Class<T> type) {
        this.bodies = bodies;
        this.type = type;
    }

    /** @throws PlatformException FAILED if it can't be read */
    public T read(String id, String body) {
        return bodies.read(type, id, body);
    }

    /** For lists that are only shown: what can't be read is left out, and the log tells so once an hour. */
    Optional<T> shown(String id, String body) {
        try {
            return Optional.of(read(id, body));
        } catch (PlatformException e) {
            if (named.asMap().putIfAbsent(id, true) == null) {
                LOG.error("{} {} can't be read and is left out of lists", type.getSimpleName(), id, e);
            }
            return Optional.empty();
        }
    }
}
