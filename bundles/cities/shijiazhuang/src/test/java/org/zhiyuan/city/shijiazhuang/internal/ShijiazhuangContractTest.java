package org.zhiyuan.city.shijiazhuang.internal;

import org.junit.Test;
import org.zhiyuan.station.spi.CityOrganization;
import org.zhiyuan.testkit.contract.CityOrganizationContract;

public class ShijiazhuangContractTest extends CityOrganizationContract {

    @Override
    protected CityOrganization city() {
        return new Shijiazhuang();
    }

    @Test
    public void r13_itIsRegisteredUnderItsDivisionCode() {
        isRegisteredBy("/OSGI-INF/blueprint/shijiazhuang.xml");
    }
}
