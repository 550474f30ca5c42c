package org.zhiyuan.rest.internal;

import static org.junit.Assert.assertEquals;

import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.zhiyuan.account.Account;
import org.zhiyuan.account.AccountAdmin;
import org.zhiyuan.account.CreatedAccount;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.ExpectedVersion;
import org.zhiyuan.core.Region;
import org.zhiyuan.core.Role;
import org.zhiyuan.core.Text;
import org.zhiyuan.expert.ExpertId;
import org.zhiyuan.operations.account.AccountOperations;
import org.zhiyuan.operations.city.CityOperations;
import org.zhiyuan.operations.record.CertificateOperations;
import org.zhiyuan.record.Certificate;
import org.zhiyuan.record.CertificateService;
import org.zhiyuan.station.City;
import org.zhiyuan.station.CityFilings;
import org.zhiyuan.station.CityService;
import org.zhiyuan.testkit.fixture.Callers;

/** Accounts, certificates and cities heed {@code If-Match} where it is sent, and don't ask for it. */
public class ExpectedVersionTest {
    private static final String ID = "b".repeat(32);
    private static final Account ACCOUNT = new Account(
            new AccountId(ID), 3, "station-1", Role.STATION, Region.of("130102"), true, Instant.EPOCH, null);
    private static final City CITY = new City(
            Region.of("130100"), 3, Text.of("市", "City"), Text.of("中心", "Centre"), "", true, null, null, null, null);
    private static final Certificate CERTIFICATE = new Certificate(
            "Z1",
            3,
            Callers.expert().account(),
            new ExpertId("e".repeat(32)),
            "孙测试",
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            List.of(),
            60,
            List.of(),
            List.of(),
            Instant.EPOCH,
            "省级专门服务机构",
            null,
            null,
            null,
            null,
            null,
            null);

    @Rule
    public final RunningApi api = new RunningApi(
            new AccountOperations(third(AccountAdmin.class)),
            new CityOperations(third(CityService.class), third(CityFilings.class)),
            new CertificateOperations(third(CertificateService.class)));

    @Test
    public void whatWasSeenInAnotherVersionIsNotChanged() throws Exception {
        for (String put : new String[] {
            "/v1/accounts/" + ID + "/enabled {\"enabled\":false}",
            "/v1/accounts/" + ID + "/password {}",
            "/v1/cities/130100/recommendation {\"document\":\"荐1号\",\"date\":\"2026-01-01\"}",
            "/v1/cities/130100/filing {\"filing\":\"备1号\",\"filedOn\":\"2026-01-01\"}"
        }) {
            assertEquals(put, 412, put(put, "\"2\"").statusCode());
            assertEquals(put, 200, put(put, "\"2\", \"3\"").statusCode());
            assertEquals(put, 200, put(put, null).statusCode());
        }
        for (String post : new String[] {"/v1/accounts/" + ID + "/confirmation", "/v1/certificates/Z1/revocation"}) {
            assertEquals(
                    post,
                    412,
                    api.send(RunningApi.post(
                                    api.as("province", post).header("If-Match", "\"2\""), "{\"reason\":\"误\"}"))
                            .statusCode());
            assertEquals(
                    post,
                    200,
                    api.send(RunningApi.post(
                                    api.as("province", post).header("If-Match", "\"3\""), "{\"reason\":\"误\"}"))
                            .statusCode());
        }
    }

    @Test
    public void r13_aCityHasATagButWhatItsBundleTellsIsAlwaysSent() throws Exception {
        HttpResponse<String> city = api.send(api.request("/v1/cities/130100").header("If-None-Match", "\"3\""));
        assertEquals("\"3\"", city.headers().firstValue("ETag").orElse(null));
        assertEquals(200, city.statusCode());
        assertEquals(
                304,
                api.send(api.as("province", "/v1/accounts/" + ID).header("If-None-Match", "\"3\""))
                        .statusCode());
    }

    private HttpResponse<String> put(String pathAndBody, String seen) throws Exception {
        String[] parts = pathAndBody.split(" ", 2);
        return api.send(RunningApi.put(
                seen == null
                        ? api.as("province", parts[0])
                        : api.as("province", parts[0]).header("If-Match", seen),
                parts[1]));
    }

    /** A contract whose things are all of the third version. */
    private static <T> T third(Class<T> contract) {
        return contract.cast(Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, arguments) -> {
                    Arrays.stream(arguments)
                            .filter(ExpectedVersion.class::isInstance)
                            .forEach(seen -> ((ExpectedVersion) seen).check(3));
                    Class<?> type = method.getReturnType();
                    return type == Optional.class
                            ? Optional.of(CITY)
                            : type == CreatedAccount.class
                                    ? new CreatedAccount(ACCOUNT, null)
                                    : type == City.class ? CITY : type == Certificate.class ? CERTIFICATE : ACCOUNT;
                }));
    }
}
