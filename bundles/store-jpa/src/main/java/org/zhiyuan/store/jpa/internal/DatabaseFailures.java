package org.zhiyuan.store.jpa.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceException;
import org.zhiyuan.core.ErrorCode;
import org.zhiyuan.core.PlatformException;
import org.zhiyuan.core.Text;
import org.zhiyuan.store.jpa.internal.storage.Room;

/** Tells what a failure of the database means to a caller. */
public final class DatabaseFailures {

    private static final Text TAKEN = Text.of("已存在相同的记录", "there is one already");

    /** What each uniqueness constraint stands for, by its name in the schema. */
    private static final Map<String, Text> CONSTRAINTS = Map.ofEntries(
            Map.entry("pk_rounds", Text.of("该年度已有认定工作", "the year has a round already")),
            Map.entry("pk_city_filings", Text.of("该市已备案", "the city is filed already")),
            Map.entry("pk_evaluations", Text.of("该年度已有评价", "the year has an evaluation already")),
            Map.entry("pk_holds", Text.of("专家该时段已被占用", "the expert's time is taken")),
            Map.entry("uq_accounts_name", Text.of("账户名已被使用", "the account name is taken")),
            Map.entry(
                    "uq_stations_open",
                    Text.of("该机构已有未结束的申请或称号", "the institution has an open application or a title")),
            Map.entry("uq_stations_title", Text.of("称号编号已被使用", "the title number is taken")),
            Map.entry("uq_experts_open", Text.of("该身份证号码已有专家档案", "an expert with this ID number is on file")),
            Map.entry("uq_experts_letter", Text.of("聘书编号已被使用", "the letter number is taken")),
            Map.entry("uq_enterprises_owner", Text.of("该账户已登记企业", "the account has an enterprise already")),
            Map.entry("uq_enterprises_code", Text.of("该统一社会信用代码已登记", "the credit code is registered already")),
            Map.entry(
                    "uq_trainings_slot",
                    Text.of("该专家已有当日同一内容的培训记录", "the expert has a training of that day and content already")),
            Map.entry("uq_entries_slot", Text.of("已有同一对象的代录等待本人办理", "an entry of the same one waits already")),
            Map.entry(
                    "uq_records_session", Text.of("该活动已有此专家的服务记录", "the activity has a record of the expert already")));

    /** Values that come from the caller: too long, out of range, no such day, a character such as NUL. */
    private static final Pattern UNFIT = Pattern.compile("22001|22003|22007|22008|22021|22P05");

    private DatabaseFailures() {}

    /** The platform's exception for a failure of the database; others as they are. */
    static RuntimeException translate(RuntimeException failure) {
        if (failure instanceof PlatformException) {
            return failure;
        }
        boolean stale = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            stale |= cause instanceof OptimisticLockException;
            if (cause instanceof SQLException sql) {
                return Room.isLack(sql) ? PlatformException.full(failure) : translate(sql, failure);
            }
            for (Throwable nested : nested(cause)) {
                if (nested instanceof RuntimeException inner && nested != cause) {
                    RuntimeException found = translate(inner);
                    if (found instanceof PlatformException known && known.code() != ErrorCode.FAILED) {
                        return found;
                    }
                }
            }
        }
        if (stale) {
            return PlatformException.stale();
        }
        return failure instanceof PersistenceException ? failed(failure) : failure;
    }

    /** Whether the failure is the violation of a uniqueness constraint. */
    public static boolean isConflict(RuntimeException failure) {
        return failure instanceof PlatformException known && known.code() == ErrorCode.CONFLICT;
    }

    private static Throwable[] nested(Throwable cause) {
        return cause instanceof org.apache.openjpa.util.ExceptionInfo info && info.getNestedThrowables() != null
                ? info.getNestedThrowables()
                : new Throwable[0];
    }

    private static RuntimeException translate(SQLException sql, RuntimeException failure) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        if (state.startsWith("23")) {
            return new PlatformException(ErrorCode.CONFLICT, constraint(sql), List.of(), List.of(), failure);
        }
        // 40: deadlock or lock time-out; 08, 57, XJ: no connection; 53, XSDG: no space; none: the pool has no
        // connection to give.
        if (state.isEmpty() || state.matches("(40|08|57|53|XJ|XSDG|XSLA|55P03).*")) {
            return new PlatformException(
                    ErrorCode.UNAVAILABLE,
                    Text.of("数据库暂时不可用，请稍后重试", "the database is not available now; try again later"),
                    List.of(),
                    List.of(),
                    failure);
        }
        if (UNFIT.matcher(state).matches()) {
            return new PlatformException(
                    ErrorCode.INVALID,
                    Text.of(
                            "输入中有数据库无法保存的字符，或过长、过大的值",
                            "the input holds a character that the database can't keep, or a value too long or too large"),
                    List.of(),
                    List.of(),
                    failure);
        }
        return failed(failure);
    }

    private static Text constraint(SQLException sql) {
        String message = String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT);
        return CONSTRAINTS.entrySet().stream()
                .filter(entry -> message.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(TAKEN);
    }

    private static PlatformException failed(RuntimeException failure) {
        return new PlatformException(
                ErrorCode.FAILED, Text.of("数据库操作失败", "the database operation failed"), List.of(), List.of(), failure);
    }
}
