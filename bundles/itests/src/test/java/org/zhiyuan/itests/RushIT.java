package org.zhiyuan.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Many ask for the same at once, and nobody gets what only one can have. */
public class RushIT {

    @ClassRule
    public static final RunningPlatform PLATFORM = new RunningPlatform();

    private static final int MANY = 64;
    private static final ExecutorService CLIENTS = Executors.newFixedThreadPool(MANY);

    private static Programme programme;

    @BeforeClass
    public static void anExpert() {
        programme = new Programme(PLATFORM);
    }

    @AfterClass
    public static void close() {
        CLIENTS.shutdownNow();
    }

    @Test
    public void f15_ofManyWhoBookTheSameSlotOneWins() throws Exception {
        assertEquals(Map.of(201, 1, 409, MANY - 1), statuses(MANY, any -> meeting(5)));
    }

    @Test
    public void r97_manyAtOnceNeverExceedWhatTheExpertTakesOn() throws Exception {
        programme.limit(2);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        int first = (int) ChronoUnit.DAYS.between(today, today.plusMonths(3).withDayOfMonth(1));
        assertEquals(
                "each has a day of the same month, and there are two hours",
                Map.of(201, 2, 409, 14),
                statuses(16, n -> meeting(first + n)));
    }

    private static int meeting(int inDays) {
        ObjectNode fields = Programme.fields()
                .put("theme", "融资政策")
                .put("agenda", "政策解读、问答、经验交流、总结")
                .put("link", "https://meeting.example.cn/1");
        HttpResponse<String> answer = programme.plan("video-meeting", inDays, fields);
        assertTrue(answer.statusCode() + " " + answer.body(), answer.statusCode() == 201 || answer.statusCode() == 409);
        return answer.statusCode();
    }

    private static Map<Integer, Integer> statuses(int clients, IntFunction<Integer> request) throws Exception {
        List<Callable<Integer>> all = new ArrayList<>();
        IntStream.range(0, clients).forEach(n -> all.add(() -> request.apply(n)));
        Map<Integer, Integer> counted = new TreeMap<>();
        for (Future<Integer> status : CLIENTS.invokeAll(all)) {
            counted.merge(status.get(), 1, Integer::sum);
        }
        return counted;
    }
}
