package org.zhiyuan.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Idempotency;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.core.UnitOfWork;

/** Answers by caller and key in memory. */
public final class MemoryIdempotency implements Idempotency, Restorable {

    private record Key(AccountId caller, String key) {}

    private record Kept(String digest, Answer answer) {}

    private final Map<Key, Kept> answers = new HashMap<>();
    private final UnitOfWork unit;

    public MemoryIdempotency(UnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Answer once(Caller caller, String key, String digest, Supplier<Answer> work) {
        return unit.write(() -> {
            Kept kept = answers.get(new Key(caller.account(), key));
            if (kept == null) {
                Answer answer = work.get();
                answers.put(new Key(caller.account(), key), new Kept(digest, answer));
                return answer;
            }
            if (!kept.digest().equals(digest)) {
                throw PlatformException.conflict(Text.of("该幂等键已用于另一请求", "the key was used for another request"));
            }
            return kept.answer();
        });
    }

    @Override
    public Runnable snapshot() {
        Map<Key, Kept> copy = new HashMap<>(answers);
        return () -> {
            answers.clear();
            answers.putAll(copy);
        };
    }
}
