namespace MineAction.Api.Tests.Imports.Reading.Xml;

/// <summary>The smallest file in the depositary's form: one participant, one consent.</summary>
internal static class SmallXml
{
    public static string With(string consent = " 2 Sep\t 2014 a", string parties = "1") => $"""
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <MTDSG><Treaty><Header><ExternalData><Titlesect>Treaty of Côte d'Ivoire&lt;superscript&gt;1&lt;/superscript&gt;</Titlesect>
        <Status><Signatories>0</Signatories><Parties>{parties}</Parties></Status></ExternalData></Header>
        <Participants><Table><TGroup>
        <Thead><Row><Entry>Participant</Entry><Entry>Signature</Entry><Entry>Ratification, Accession(a)</Entry></Row></Thead>
        <Tbody><Rows><Row>
        <Entry>Mali&lt;superscript&gt;2,3&lt;/superscript&gt;</Entry><Entry></Entry><Entry>{consent}</Entry>
        </Row></Rows></Tbody>
        </TGroup></Table></Participants>
        </Treaty></MTDSG>
        """;
}
