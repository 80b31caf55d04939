/** Given names that often stand before a surname that is also a country: "Michael Jordan", "Kathy Ireland". */
export const firstNames: ReadonlySet<string> = new Set(
  `Aaron Abby Abigail Adam Adrian Alan Albert Alex Alexander Alexandra Alexis Alfred Alice Alicia Allen Allison Amanda Amber Amy Andre
  Andrea Andrew Andy Angela Angie Anita Ann Anna Anne Annie Anthony April Ariel Arthur Ashley Audrey Austin Barbara Barry Beau Becky Ben
  Benjamin Bernard Bernie Beth Betty Beverly Bill Billy Blake Bob Bobby Bonnie Brad Bradley Brandon Brenda Brendan Brian Brianna Bruce
  Bryan Bryce Caitlin Caleb Calvin Cameron Carl Carla Carlos Carol Caroline Carolyn Carrie Casey Catherine Cathy Charlene Charles Charlie
  Charlotte Chelsea Cheryl Chloe Chris Christian Christina Christine Christopher Cindy Claire Clara Clarence Claude Clay Colin Connie
  Connor Corey Cory Courtney Craig Crystal Curtis Cynthia Dale Dan Dana Daniel Danielle Danny Daphne Darlene Darrell Darren Darryl Dave
  David Dawn Dean Deborah Debbie Debra Deion DeAndre Denise Dennis Denzel Derek Derrick Desmond Diana Diane Dina Dominic Don Donald Donna Doris
  Dorothy Doug Douglas Duane Dustin Dwayne Dwight Dylan Earl Ed Eddie Edward Edwin Eileen Elaine Eleanor Elijah Elizabeth Ella Ellen Emily
  Emma Eric Erica Erik Erin Ernest Ethan Eugene Eva Evan Evelyn Faith Felicia Felix Florence Floyd Frances Francis Frank Franklin Fred
  Gabriel Gail Gary Gene George Gerald Geoff Gina Glen Glenn Gloria Gordon Grace Graham Grant Greg Gregory Hailey Hannah Harold Harriet Harry
  Harvey Hazel Heather Hector Heidi Helen Henry Herbert Holly Howard Hugh Ian Irene Isaac Isaiah Ivan Jack Jackie Jacob Jake James Jamie
  Jan Jane Janet Janice Jared Jasmine Jason Jay Jean Jeff Jeffrey Jen Jenna Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy
  Jo Joan Joanna Joanne Joe Joel John Johnny Jon Jonathan Jorge Jose Joseph Josh Joshua Joy Joyce Juan Juanita Judith Judy Julia Julian
  Julie June Justin Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Keith Kelly Ken Kenneth Kerry Kevin Kim Kimberly
  Kirk Kristen Kristin Kristina Kurt Kyle Lance Larry Latoya Laura Lauren Laurie Lawrence Leah Lee Leigh Leo Leon Leonard Leroy Leslie Lewis
  Liam Lillian Linda Lindsay Lindsey Lisa Liz Logan Lois Lonnie Lori Louis Louise Lucas Lucy Luis Luke Lydia Lynn Madeline Madison Mandy
  Marc Marcia Marcus Margaret Maria Marie Marilyn Marion Mario Mark Marlene Marsha Marshall Martha Martin Marvin Mary Mason Matt Matthew
  Maureen Maurice Max Megan Melanie Melissa Melvin Meredith Michael Michele Michelle Miguel Mike Mildred Milton Mitch Mitchell Molly Monica Montell
  Morgan Nancy Naomi Natalie Natasha Nathan Nathaniel Neil Nicholas Nick Nicole Nina Noah Nora Norman Oliver Olivia Oscar Owen Pam Pamela
  Pat Patricia Patrick Patty Paul Paula Pauline Peggy Penny Peter Phil Philip Phillip Phyllis Rachel Ralph Randall Randy Ray Raymond Rebecca
  Reggie Regina Renee Rhonda Rich Richard Rick Ricky Rita Rob Robert Roberta Robin Rod Rodney Roger Ron Ronald Ronnie Rosa Rose Roy Ruben Ruby Russell
  Ruth Ryan Sally Sam Samantha Samuel Sandra Sandy Sara Sarah Scott Sean Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shelley Sherry
  Shirley Sidney Simon Sofia Sonia Sophia Sophie Spencer Stacey Stacy Stan Stanley Stella Stephanie Stephen Steve Steven Stuart Sue Susan
  Suzanne Sylvia Tamara Tammy Tanya Tara Ted Terence Teresa Terrance Terri Terry Thelma Theodore Theresa Thomas Tiffany Tim Timothy Tina
  Todd Tom Tommy Toni Tony Tracey Tracy Travis Tricia Troy Tyler Tyrone Valerie Vanessa Vernon Veronica Vicki Vickie Victor Vincent Viola
  Virgil Vivian Wade Walter Wanda Warren Wayne Wendy Wesley Whitney Will William Willie Yolanda Yvette Yvonne Zach Zachary`.split(
    /\s+/,
  ),
)
