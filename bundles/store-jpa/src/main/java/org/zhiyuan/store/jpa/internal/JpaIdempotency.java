package org.zhiyuan.store.jpa.internal;

import java.time.Clock;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Idempotency;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Sha256;
import org.zhiyuan.core.Text;
import org.zhiyuan.store.jpa.internal.entity.AnswerEntity;

/**
 * Answers kept by account and request key; the row is reserved before the work starts, so a second request waits for the first one's
 * answer. Of the key only its digest is kept: people put what they like into it.
 */
public final class JpaIdempotency implements Idempotency {

    private final JpaUnitOfWork units;
    private final Clock clock;

    public JpaIdempotency(JpaUnitOfWork units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Answer once(Caller caller, String key, String digest, Supplier<Answer> work) {
        AnswerEntity.Key id = new AnswerEntity.Key(
                caller.account().value(), Sha256.of(caller.account().value() + key));
        try {
            return units.writing(em -> {
                AnswerEntity known = em.find(AnswerEntity.class, id);
                return known != null ? answer(known, digest) : first(em, id, digest, work);
            });
        } catch (PlatformException e) {
            if (!DatabaseFailures.isConflict(e)) {
                throw e;
            }
            // Either the work met a conflict, which is its answer, or another request with the same key was quicker,
            // whose answer it is.
            AnswerEntity known = units.reading(em -> em.find(AnswerEntity.class, id));
            if (known == null || !known.digest().equals(digest)) {
                throw e;
            }
            return answer(known, digest);
        }
    }

    private Answer first(EntityManager em, AnswerEntity.Key id, String digest, Supplier<Answer> work) {
        AnswerEntity reserved = new AnswerEntity(id, digest, clock.millis());
        em.persist(reserved);
        em.flush();
        Answer answer = work.get();
        reserved.answer(answer.status(), answer.location(), answer.body());
        return answer;
    }

    private static Answer answer(AnswerEntity known, String digest) {
        if (!known.digest().equals(digest)) {
            throw PlatformException.conflict(
                    Text.of("该幂等键已用于另一请求", "the idempotency key was used for another request"));
        }
        return new Answer(known.status(), known.location(), known.body());
    }
}
