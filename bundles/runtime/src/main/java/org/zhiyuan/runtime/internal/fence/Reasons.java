package org.zhiyuan.runtime.internal.fence;

import java.time.Duration;
import java.util.Locale;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;

/** What people are told about a plugin that does not answer. */
public final class Reasons {

    private static final int LONGEST = 240;
    private static final int DEEPEST = 10;

    private Reasons() {}

    public static Text threw(Throwable thrown) {
        String what = brief(thrown);
        return Text.of("抛出异常：" + what, "threw " + what);
    }

    /** @param thrown a PlatformException has the words already */
    public static Text unpublished(Throwable thrown) {
        if (thrown instanceof PlatformException known) {
            return known.text();
        }
        String what = brief(thrown);
        return Text.of("无法发布：" + what, "can't be published: " + what);
    }

    public static Text hung(Duration limit) {
        String seconds = String.format(Locale.ROOT, "%.1f", limit.toMillis() / 1000.0);
        return Text.of("在" + seconds + "秒内没有应答", "did not answer within " + seconds + " s");
    }

    public static Text slowStart(Duration limit) {
        long seconds = Math.max(1, limit.toSeconds());
        return Text.of("在" + seconds + "秒内没有完成启动或停止", "did not finish starting or stopping within " + seconds + " s");
    }

    public static Text overloaded() {
        return Text.of("正忙，请稍后再试", "is busy, try again later");
    }

    public static Text takenAway() {
        return Text.of("已被移除", "has been taken away");
    }

    /** @param busy threads that did not come back */
    public static Text takenAway(int busy) {
        return busy == 0
                ? takenAway()
                : Text.format(
                        "已被移除，但有%d个调用线程未能结束",
                        "has been taken away, but %d threads that called it did not come back", busy);
    }

    public static Text quarantined(Text reason) {
        return Text.of("已被隔离：" + reason.zh(), "is in quarantine: it " + reason.en());
    }

    public static Text interrupted() {
        return Text.of("调用已中断", "was not waited for");
    }

    public static Text brokenJar(Throwable thrown) {
        String why = brief(thrown);
        return Text.of("不是完整的jar文件，可能已损坏或尚未复制完：" + why, "is not a whole jar; it may be corrupt or half copied: " + why);
    }

    /** Class and message of an exception and of what caused it, bounded, with long numbers blotted out: they may be somebody's. */
    public static String brief(Throwable thrown) {
        Throwable innermost = thrown;
        for (int depth = 0; innermost.getCause() != null && depth < DEEPEST; depth++) {
            innermost = innermost.getCause();
        }
        String outer = plain(thrown);
        return trim(
                innermost == thrown || outer.contains(String.valueOf(innermost.getMessage()))
                        ? outer
                        : outer + " ← " + plain(innermost));
    }

    /** JAXB tells all it has found in the text of the exception alone. */
    private static String plain(Throwable thrown) {
        String message = thrown.getMessage();
        String text = thrown.toString();
        return message == null
                ? text
                : text.contains(message) && text.length() > message.length() + LONGEST
                        ? text
                        : thrown.getClass().getName() + ": " + message;
    }

    public static String trim(String text) {
        String clean =
                text.replaceAll("\\d{8,}[Xx]?", "***").replaceAll("\\s+", " ").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
