package org.zhiyuan.runtime.internal.live;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.PluginExaminer;
import org.zhiyuan.runtime.internal.fence.Reasons;

/** Those of the platform who look at a plugin's description before anybody relies on it. */
final class Examiners {

    private final List<PluginExaminer> all = new CopyOnWriteArrayList<>();

    void add(PluginExaminer examiner) {
        all.add(examiner);
    }

    void remove(PluginExaminer examiner) {
        all.remove(examiner);
    }

    /** Runs on the plugin's thread. @return the same, or refused with what the first examiner finds wrong */
    Introduction examine(PluginKind kind, Introduction known) {
        return known.refusal() != null || known.self() == null
                ? known
                : all.stream()
                        .filter(each -> each.kind().equals(kind.id()))
                        .map(each -> problem(each, known.self()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(known::refused)
                        .orElse(known);
    }

    private static Text problem(PluginExaminer examiner, Object self) {
        try {
            return examiner.problem(self).orElse(null);
        } catch (PlatformException e) {
            return e.text();
        } catch (RuntimeException e) { // what the platform can't examine it can't use either
            return Text.of("说明无法检查：" + Reasons.brief(e), "can't be examined: " + Reasons.brief(e));
        }
    }
}
