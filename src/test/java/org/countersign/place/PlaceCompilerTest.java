package org.countersign.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two invented states in the forms of the published tables, rows out of order.
class PlaceCompilerTest {
    @TempDir
    private Path folder;

    private Path geo;
    private Path data;

    @BeforeEach
    void publish() throws IOException {
        geo = Files.createDirectories(folder.resolve("geo"));
        data = folder.resolve("data");
        Files.createDirectories(data.resolve("places"));
        Files.writeString(geo.resolve("counties.csv"), """
                geoid,usps,name_full,name_short,suffix,pop_2025,pop_2024,pop_2020_base,pop_source
                66010,GU,Guam,Guam,,,,9,
                09110,CT,Capitol Planning Region,Capitol,Planning Region,20,19,18,
                """);
        pack("co-est2025-alldata.csv.gz", """
                SUMLEV,STATE,COUNTY,STNAME,CTYNAME,POPESTIMATE2025
                040,09,000,Connecticut,Connecticut,20
                050,09,110,Connecticut,Peñón,20
                """, StandardCharsets.ISO_8859_1);
        pack("places_2020.csv.gz", """
                place_geoid,name,lsad,county_geoid,pop2020_in_county
                0900002,Avon,CDP,09003,3
                0900001,"Moore, Town",city,09003,1
                0900001,"Moore, Town",city,09009,0
                """, StandardCharsets.UTF_8);
        pack("mcds_2023.csv.gz", """
                cousub_geoid,county_geoid,name,lsad
                0911000002,09110,Berlin,town
                0911000001,09110,Avon,town
                """, StandardCharsets.UTF_8);
        pack("zip_county_hud_2023q1.csv.gz", """
                zip,county_geoid,city,state,res_ratio,tot_ratio
                06002,09009,BERLIN,CT,0.2500,0.3000
                06002,09003,BERLIN,CT,0.7500,0.6000
                06002,99999,BERLIN,CT,0.0000,0.1000
                06001,09003,NOWHERE,CT,0.0000,1.0000
                """, StandardCharsets.UTF_8);
        Files.writeString(data.resolve("places/former_counties.csv"), """
                fips,usps,name,suffix,until,successors,source
                09003,CT,Hartford,County,2022,,law
                09009,CT,New Haven,County,2022,,law
                """);
    }

    private void pack(String name, String text, Charset charset) throws IOException {
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(geo.resolve(name)))) {
            packed.write(text.getBytes(charset));
        }
    }

    private void assertTable(String name, String text) {
        assertThat(data.resolve("places").resolve(name)).hasContent(text);
    }

    @Test
    void writesSortedTablesOfWhatIsNeeded() {
        PlaceCompiler.compile(geo, data);
        assertTable("states.csv", "usps,fips,name,territory\nCT,09,Connecticut,false\nGU,66,Guam,true\n");
        assertTable("counties.csv", "fips,usps,name,suffix,population\n09110,CT,Capitol,Planning Region,20\n66010,GU,Guam,,\n");
        assertTable("municipalities.csv",
                "geoid,name,lsad,counties\n0900001,\"Moore, Town\",city,09003:1 09009:0\n0900002,Avon,CDP,09003:3\n");
        assertTable("townships.csv", "geoid,name,lsad\n0911000001,Avon,town\n0911000002,Berlin,town\n");
    }

    /// 06001 has no homes, so its addresses count; the addresses of no county are left out; 06002 is called after a town.
    @Test
    void writesZipCodesByTheirShares() {
        PlaceCompiler.compile(geo, data);
        assertTable("zips.csv", "zip,counties,basis\n06001,09003,all\n06002,09003:0.7500 09009:0.2500,\n");
        assertTable("former_zips.csv", "zip,town\n06002,0911000002\n");
    }

    @Test
    void aMissingSourceIsNamed() throws IOException {
        Files.delete(geo.resolve("mcds_2023.csv.gz"));
        assertThatThrownBy(() -> PlaceCompiler.compile(geo, data)).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("mcds_2023.csv.gz");
    }
}
