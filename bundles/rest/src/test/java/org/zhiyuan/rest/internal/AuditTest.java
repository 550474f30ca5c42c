package org.zhiyuan.rest.internal;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.zhiyuan.core.Caller;
import org.zhiyuan.core.Page;
import org.zhiyuan.core.PageRequest;
import org.zhiyuan.operations.supervision.AuditOperations;
import org.zhiyuan.supervision.AuditEntry;
import org.zhiyuan.supervision.AuditService;

public class AuditTest {
    private final List<String> asked = new ArrayList<>();

    @Rule
    public final RunningApi api = new RunningApi(new AuditOperations(new AuditService() {
        @Override
        public Page<AuditEntry> list(Caller caller, String subject, PageRequest page) {
            asked.add(subject);
            return new Page<>(List.of(), null);
        }

        @Override
        public Optional<Long> verify(Caller caller) {
            return Optional.empty();
        }
    }));

    @Test
    public void r94_aSubjectThatNothingCanHaveIsRefusedByName() throws Exception {
        assertEquals(200, api.send(api.as("province", "/v1/audit")).statusCode());
        assertEquals(200, api.send(api.as("province", "/v1/audit?subject=2026")).statusCode());
        for (String bad : new String[] {"%00", "a%00b", "x".repeat(4_001)}) {
            HttpResponse<String> refused = api.send(api.as("province", "/v1/audit?subject=" + bad));
            assertEquals(400, refused.statusCode());
            assertThat(refused.body(), containsString("\"field\":\"subject\""));
        }
        assertEquals("null, 2026", String.join(", ", asked));
    }
}
